/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ImplementingUnits($title: String!, $first: Int!) {\n  instrument(by: {title: $title}) {\n    title\n    implementingUnits(first: $first) {\n      edges {\n        standing\n        roles\n        basis\n        node {\n          name\n        }\n      }\n    }\n  }\n}\n\nquery Measures($filter: MeasureFilter, $first: Int!, $after: String) {\n  measures(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      title\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ImplementingUnitsDocument,
};
const documents: Documents = {
    "query ImplementingUnits($title: String!, $first: Int!) {\n  instrument(by: {title: $title}) {\n    title\n    implementingUnits(first: $first) {\n      edges {\n        standing\n        roles\n        basis\n        node {\n          name\n        }\n      }\n    }\n  }\n}\n\nquery Measures($filter: MeasureFilter, $first: Int!, $after: String) {\n  measures(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      title\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ImplementingUnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ImplementingUnits($title: String!, $first: Int!) {\n  instrument(by: {title: $title}) {\n    title\n    implementingUnits(first: $first) {\n      edges {\n        standing\n        roles\n        basis\n        node {\n          name\n        }\n      }\n    }\n  }\n}\n\nquery Measures($filter: MeasureFilter, $first: Int!, $after: String) {\n  measures(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      title\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').ImplementingUnitsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
