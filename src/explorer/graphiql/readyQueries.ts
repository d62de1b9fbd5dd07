/** The queries that GraphiQL opens with: the main question, a duty's chain, and the state of the graph. */
export const readyQueries: readonly string[] = [
  `# 哪些单位实施《优化营商环境条例》，依据哪些原文？
# Which units implement this regulation, and on which words does that rest?
query ImplementingUnits {
  instrument(by: { title: "优化营商环境条例" }) {
    title
    implementingUnits {
      edges {
        node { name }
        standing
        roles
        basis
        measureCount
        routes {
          basis
          steps {
            from { id label }
            to { id label }
            reversed
            link { relation role basis note evidence { quote start end } }
          }
        }
      }
    }
  }
}
`,
  `# 县司法局必须做什么，做了什么？
# What must the justice bureau do, and what did it do?
query JusticeBureau {
  unit(by: { named: { name: "县司法局" } }) {
    name
    obligations { nodes { statement strength } }
    measures { edges { node { title outcomes { nodes { label } } } links { role basis note evidence { quote } } } }
  }
}
`,
  `# 图中有什么，原文还有什么没有交代？
# What is in the graph, and what of the text is not accounted for yet?
query StateOfTheGraph {
  graph {
    version
    digest
    counts { kind count }
    accounting { document digitRuns { total accounted } titles { total accounted } sentences { total accounted } }
  }
}
`,
];
