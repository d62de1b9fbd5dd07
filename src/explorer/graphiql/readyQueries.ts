/** The queries that GraphiQL opens with: the main question, what units must do and did, and the state of the graph. */
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
  `# 负有义务的部门必须做什么，做了什么？
# What must departments with duties do, and what did they do?
query DutiesAndMeasures {
  units(filter: { kind: { eq: DEPARTMENT }, obligations: { some: {} } }, first: 5) {
    nodes {
      qualifiedName
      obligations(first: 10) { totalCount nodes { statement strength } }
      measures(first: 10) { totalCount edges { node { title outcomes { nodes { label } } } links { role basis note evidence { quote } } } }
    }
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
