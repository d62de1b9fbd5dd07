import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphQLContext } from '../context.js';
import type { Tree } from '../Tree.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日期 YYYY-MM-DD · ISO date */
  Date: { input: string; output: string; }
  /** 十进制精确数，文本形式 · Exact decimal as text */
  Decimal: { input: string; output: string; }
};

/** 总数、已交代与未交代 · Total, accounted for, and the rest by place */
export type Accounted = {
  readonly __typename?: 'Accounted';
  /** 已交代 · Accounted for */
  readonly accounted: Scalars['Int']['output'];
  /** 未交代的位置 · Spans of the rest */
  readonly open: ReadonlyArray<Span>;
  /** 总数 · Total */
  readonly total: Scalars['Int']['output'];
};

/** 原文的交代情况 · What of a text is accounted for */
export type Accounting = {
  readonly __typename?: 'Accounting';
  /** 数字串 · Runs of digits */
  readonly digitRuns: Accounted;
  /** 章节编号：归入章节的，与看似编号而归不进的 · Numberings: those of sections, and what looks like one and fits nowhere */
  readonly markers: Accounted;
  /** 句：有引文的 · Sentences with at least one passage */
  readonly sentences: Accounted;
  /** 书名号标题 · Titles in brackets */
  readonly titles: Accounted;
};

/** Basis: 词表 · Closed vocabulary */
export type Basis =
  /** 据文献之外的资料 · From outside the report, with its own source */
  | 'EXTERNAL'
  /** 推断，附缺失的前提 · Inferred; the note names the missing premise */
  | 'INFERRED'
  /** 文献明言 · The author of the document says so */
  | 'STATED';

/** 条件 · Conditions on a value */
export type BasisFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Basis>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Basis>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Basis>;
};

/** 条件 · Conditions on a value */
export type BooleanFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 检查项：审计的一条规则，只评判记录，不评判事实 · A rule of the audit: it judges the record, never the world */
export type Check = {
  readonly __typename?: 'Check';
  /** 哪些依据可满足它 · The bases that satisfy it */
  readonly bases: ReadonlyArray<Basis>;
  /** 规则 · The rule */
  readonly description: Scalars['String']['output'];
  /** 不符 · Failing */
  readonly failing: Scalars['Int']['output'];
  /** 代号 · Its name */
  readonly id: Scalars['ID']['output'];
  /** 不适用 · Left out */
  readonly notApplicable: Scalars['Int']['output'];
  /** 未载明，不能断定 · Not to be decided from what is recorded */
  readonly notRecorded: Scalars['Int']['output'];
  /** 通过 · Passing */
  readonly passing: Scalars['Int']['output'];
  /** 判断总数，每个节点在每份报告各一：以下四数之和 · All its findings, one for each node and report: the sum of the four numbers below */
  readonly population: Scalars['Int']['output'];
  /** 轻重 · Severity */
  readonly severity: Severity;
  /** 评判哪类节点 · The kind of node it judges */
  readonly subject: Kind;
  /** 名称 · Title */
  readonly title: Scalars['String']['output'];
};


/** 检查项：审计的一条规则，只评判记录，不评判事实 · A rule of the audit: it judges the record, never the world */
export type CheckDescriptionArgs = {
  language?: InputMaybe<Language>;
};


/** 检查项：审计的一条规则，只评判记录，不评判事实 · A rule of the audit: it judges the record, never the world */
export type CheckTitleArgs = {
  language?: InputMaybe<Language>;
};

/** 一条引用：条文以版本、条号和哈希指明 · An article cited by its version, number and hash */
export type Citation = {
  readonly __typename?: 'Citation';
  /** 条号，照印 · Number of the article as printed */
  readonly article: Scalars['String']['output'];
  /** 规范依据 · Instrument */
  readonly instrument: Instrument;
  /** 款、项；为空时指整条 · Paragraph and item; null for the whole article */
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  /** 整条的哈希 article/1 · Hash article/1 of the whole article */
  readonly sha256: Scalars['String']['output'];
  /** 条文；未随附为空 · The words; null where they are absent */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** 版本 · Version */
  readonly version: Version;
  /** 条文是否随附 · Whether the words are at hand */
  readonly words: CitationWords;
};

/** CitationWords: 词表 · Closed vocabulary */
export type CitationWords =
  /** 条文未随附 · The words are not at hand */
  | 'ABSENT'
  /** 条文与哈希不符 · The words at hand have another hash */
  | 'MISMATCH'
  /** 条文已随附 · The words are at hand and have the stated hash */
  | 'PRESENT';

/** 条件 · Conditions on a value */
export type CitationWordsFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<CitationWords>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<CitationWords>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<CitationWords>;
};

/** CoverageDimension: 词表 · Closed vocabulary */
export type CoverageDimension =
  /** 报告 · By report */
  | 'DOCUMENT'
  /** 规范依据 · By instrument: itself, what it imposes and what applies it */
  | 'INSTRUMENT'
  /** 地区 · By place of the report, each place with those below it */
  | 'JURISDICTION'
  /** 类别 · By kind of the subject */
  | 'KIND'
  /** 章节 · By the section of the words */
  | 'SECTION'
  /** 约束力来源 · By strength of the duty */
  | 'STRENGTH'
  /** 责任单位 · By unit: itself, its duties, measures and their outcomes */
  | 'UNIT'
  /** 年度 · By year of the report */
  | 'YEAR';

/** 条件 · Conditions on a value */
export type CoverageDimensionFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<CoverageDimension>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<CoverageDimension>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<CoverageDimension>;
};

/** 覆盖率的筛选，各条件同时成立 · Conditions on the subjects of coverage, all of which hold */
export type CoverageFilter = {
  /** 就哪份报告而言 · The report */
  readonly document?: InputMaybe<IdFilter>;
  /** 与该规范依据有关 · Of an instrument */
  readonly instrument?: InputMaybe<IdFilter>;
  /** 报告所及地区，含其下各级 · The place of the report, or one around it */
  readonly jurisdiction?: InputMaybe<IdFilter>;
  /** 原文就在该章节，不含其下 · With words in the section itself, not below it */
  readonly ownSection?: InputMaybe<IdFilter>;
  /** 原文在该章节或其下 · With words in the section or below it */
  readonly section?: InputMaybe<IdFilter>;
  /** 约束力来源 · Strength of the duty */
  readonly strength?: InputMaybe<StrengthFilter>;
  /** 与该单位有关 · Of a unit */
  readonly unit?: InputMaybe<IdFilter>;
  /** 报告年度 · The year of the report */
  readonly year?: InputMaybe<YearFilter>;
};

/** 一个维度的值 · The value of one dimension */
export type CoverageKey = {
  readonly __typename?: 'CoverageKey';
  /** 维度 · Dimension */
  readonly dimension: CoverageDimension;
  /** 所指节点；词表值无节点 · The node, where the value is one */
  readonly node?: Maybe<Node>;
  /** 标识或词表值；无则为空 · An id or a word of a vocabulary; null where the subjects have none */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** 覆盖率的一行 · One row of coverage */
export type CoverageRow = {
  readonly __typename?: 'CoverageRow';
  /** 分母：通过与不符之和 · Passing and failing */
  readonly denominator: Scalars['Int']['output'];
  /** 各维度的值，以空格相连；全无则为空 · The values of the dimensions, joined by spaces; null where the findings have none */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** 各维度的值 · The values one by one, in the order asked */
  readonly keys: ReadonlyArray<CoverageKey>;
  /** 不适用，不在分母中 · Left out as the rule does not speak of them */
  readonly leftOut: Scalars['Int']['output'];
  /** 未载明，不在分母中 · Not to be decided; not in the denominator */
  readonly notRecorded: Scalars['Int']['output'];
  /** 分子：通过 · Passing */
  readonly numerator: Scalars['Int']['output'];
  /** 其中同时计入其他行的判断数：各行相加会重复 · How many of them count in other rows too: rows must not be added up */
  readonly shared: Scalars['Int']['output'];
};

/** 条件 · Conditions on a value */
export type DateFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** 大于 · Greater than */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** 不小于 · At least */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 · Less than */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** 不大于 · At most */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Scalars['Date']['input']>;
};

/** 条件 · Conditions on a value */
export type DecimalFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Scalars['Decimal']['input']>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Decimal']['input']>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 一种关系的数目 · Number of links of one relation and direction */
export type Degree = {
  readonly __typename?: 'Degree';
  /** 数目 · Count */
  readonly count: Scalars['Int']['output'];
  /** 方向 · Direction */
  readonly direction: Direction;
  /** 所计的关系 · The relation that is counted */
  readonly relation: Relation;
};

/** 方向 · Direction, seen from the node that is asked */
export type Direction =
  /** 双向 · Both */
  | 'BOTH'
  /** 入 · Incoming */
  | 'IN'
  /** 出 · Outgoing */
  | 'OUT';

/** 文献 · A stored text */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** 数字、标题、句子的交代情况 · What of the text is accounted for */
  readonly accounting: Accounting;
  /** 已全文标注的章节 · Paths of the sections annotated in full; all */
  readonly annotated: ReadonlyArray<Scalars['String']['output']>;
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 甲由乙印发 · A is issued by B */
  readonly issuer?: Maybe<Unit>;
  /** 甲属地为乙 · A is located in B */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** 类别 · Report, reference or law */
  readonly kind: DocumentKind;
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 字数（码点） · Length in Unicode code points */
  readonly length: Scalars['Int']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 甲载于乙 · A stands in B */
  readonly passages: ReadonlyArray<Passage>;
  /** 公布日期 · Date of publication */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 报告单位；为空则该报告为其地区作报告 · The unit that reports; null where the report speaks for its place. Any unit but the government of the place reports on its own duties alone */
  readonly reporter?: Maybe<Unit>;
  /** 甲载于乙 · A stands in B */
  readonly sections: ReadonlyArray<Section>;
  /** 原文 SHA-256 · SHA-256 of the text in UTF-8 */
  readonly sha256: Scalars['String']['output'];
  /** 原文，按码点截取 · The text, cut by code points */
  readonly text: Scalars['String']['output'];
  /** 标题 · Title */
  readonly title: Scalars['String']['output'];
  /** 网址 · Address */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** 年度 · Year that it reports on */
  readonly year: Scalars['Int']['output'];
};


/** 文献 · A stored text */
export type DocumentLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 文献 · A stored text */
export type DocumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 文献 · A stored text */
export type DocumentPassagesArgs = {
  overlapping?: InputMaybe<SpanInput>;
};


/** 文献 · A stored text */
export type DocumentTextArgs = {
  end?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** 一份文献的交代情况 · Accounting of one document */
export type DocumentAccounting = {
  readonly __typename?: 'DocumentAccounting';
  /** 数字串 · Runs of digits */
  readonly digitRuns: Accounted;
  /** 文献 · Document */
  readonly document: Scalars['ID']['output'];
  /** 章节编号：归入章节的，与看似编号而归不进的 · Numberings: those of sections, and what looks like one and fits nowhere */
  readonly markers: Accounted;
  /** 句 · Sentences */
  readonly sentences: Accounted;
  /** 书名号标题 · Titles */
  readonly titles: Accounted;
};

/** 一页 · A page (Relay) */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Document>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type DocumentConnectionFacetsArgs = {
  by: ReadonlyArray<DocumentFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Document;
};

/** 分面 · What lists of Document can be counted by */
export type DocumentFacet =
  /** 甲由乙印发 · A is issued by B */
  | 'issuer'
  /** 甲属地为乙 · A is located in B */
  | 'jurisdiction'
  /** 类别 · Report, reference or law */
  | 'kind'
  /** 年度 · Year that it reports on */
  | 'year';

/** 筛选 · Conditions on Document, all of which hold */
export type DocumentFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** 已全文标注的章节 · Paths of the sections annotated in full; all */
  readonly annotated?: InputMaybe<StringFilter>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 甲由乙印发 · A is issued by B */
  readonly issuer?: InputMaybe<UnitRelationFilter>;
  /** 甲属地为乙 · A is located in B */
  readonly jurisdiction?: InputMaybe<JurisdictionRelationFilter>;
  /** 类别 · Report, reference or law */
  readonly kind?: InputMaybe<DocumentKindFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 字数（码点） · Length in Unicode code points */
  readonly length?: InputMaybe<IntFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<DocumentFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** 甲载于乙 · A stands in B */
  readonly passages?: InputMaybe<PassageRelationFilter>;
  /** 公布日期 · Date of publication */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** 甲由乙报告 · A is a report by B */
  readonly reporter?: InputMaybe<UnitRelationFilter>;
  /** 甲载于乙 · A stands in B */
  readonly sections?: InputMaybe<SectionRelationFilter>;
  /** 原文 SHA-256 · SHA-256 of the text in UTF-8 */
  readonly sha256?: InputMaybe<StringFilter>;
  /** 标题 · Title */
  readonly title?: InputMaybe<StringFilter>;
  /** 网址 · Address */
  readonly url?: InputMaybe<StringFilter>;
  /** 年度 · Year that it reports on */
  readonly year?: InputMaybe<IntFilter>;
};

/** DocumentKind: 词表 · Closed vocabulary */
export type DocumentKind =
  /** 法律文本 · Text of a law */
  | 'LAW'
  /** 参考资料 · Reference: outside facts */
  | 'REFERENCE'
  /** 报告 · Report: its words make a fact STATED */
  | 'REPORT';

/** 条件 · Conditions on a value */
export type DocumentKindFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<DocumentKind>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<DocumentKind>;
};

/** 排序：恰一项 · Order by exactly one key */
export type DocumentOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; readonly year?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; readonly year?: never; }
  |  /** 按 year · By year */
  { readonly id?: never; readonly title?: never; readonly year: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type DocumentRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<DocumentFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type DocumentRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<DocumentRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<DocumentRelationCondition>;
};

/** 勾稽关系 · A relation that figures must satisfy */
export type Equation = Node & {
  readonly __typename?: 'Equation';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 计算值 · The left side, computed from the terms */
  readonly computed?: Maybe<Scalars['Decimal']['output']>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 差额 · Computed minus stated */
  readonly difference?: Maybe<Scalars['Decimal']['output']>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 算式 · The relation between the terms */
  readonly expression: Scalars['String']['output'];
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 列举的各项，照印 · The things enumerated, as printed */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** 类别 · Kind of relation */
  readonly kind: EquationKind;
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 原文未给出的项 · Terms that the text does not give */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 结论 · Whether it holds */
  readonly state: FindingState;
  /** 所述值 · The right side, as stated */
  readonly stated?: Maybe<Scalars['Decimal']['output']>;
  /** 甲含项乙 · A has the term B */
  readonly terms: OutcomeConnection;
  /** 容差，取自所述位数 · Tolerance, from the stated digits */
  readonly tolerance?: Maybe<Scalars['Decimal']['output']>;
};


/** 勾稽关系 · A relation that figures must satisfy */
export type EquationLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 勾稽关系 · A relation that figures must satisfy */
export type EquationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 勾稽关系 · A relation that figures must satisfy */
export type EquationTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OutcomeOrder>>;
};

/** 一页 · A page (Relay) */
export type EquationConnection = {
  readonly __typename?: 'EquationConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<EquationEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Equation>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type EquationConnectionFacetsArgs = {
  by: ReadonlyArray<EquationFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type EquationEdge = {
  readonly __typename?: 'EquationEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Equation;
};

/** 分面 · What lists of Equation can be counted by */
export type EquationFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** 类别 · Kind of relation */
  | 'kind'
  /** 结论 · Whether it holds */
  | 'state';

/** 筛选 · Conditions on Equation, all of which hold */
export type EquationFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<EquationFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 计算值 · The left side, computed from the terms */
  readonly computed?: InputMaybe<DecimalFilter>;
  /** 差额 · Computed minus stated */
  readonly difference?: InputMaybe<DecimalFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 算式 · The relation between the terms */
  readonly expression?: InputMaybe<StringFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 列举的各项，照印 · The things enumerated, as printed */
  readonly items?: InputMaybe<StringFilter>;
  /** 类别 · Kind of relation */
  readonly kind?: InputMaybe<EquationKindFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 原文未给出的项 · Terms that the text does not give */
  readonly missing?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<EquationFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<EquationFilter>>;
  /** 结论 · Whether it holds */
  readonly state?: InputMaybe<FindingStateFilter>;
  /** 所述值 · The right side, as stated */
  readonly stated?: InputMaybe<DecimalFilter>;
  /** 甲含项乙 · A has the term B */
  readonly terms?: InputMaybe<OutcomeRelationFilter>;
  /** 容差，取自所述位数 · Tolerance, from the stated digits */
  readonly tolerance?: InputMaybe<DecimalFilter>;
};

/** EquationKind: 词表 · Closed vocabulary */
export type EquationKind =
  /** 平衡 · Balance */
  | 'BALANCE'
  /** 列举的项数 · Number of things enumerated */
  | 'COUNT'
  /** 差额 · Difference */
  | 'DIFFERENCE'
  /** 比率 · Rate */
  | 'RATE'
  /** 合计 · Sum */
  | 'SUM';

/** 条件 · Conditions on a value */
export type EquationKindFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<EquationKind>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<EquationKind>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<EquationKind>;
};

/** 排序：恰一项 · Order by exactly one key */
export type EquationOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type EquationRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<EquationFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type EquationRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<EquationRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<EquationRelationCondition>;
};

/** 一个分面：某属性或关系的各个值与其数目，只计符合当前筛选者 · One facet: the values of a property or relation with how many of the list have each, under its filter */
export type Facet = {
  readonly __typename?: 'Facet';
  /** 属性或关系，同筛选的键 · The property or relation, a key of the filter too */
  readonly by: Scalars['String']['output'];
  /** 值的个数，缺失算一个 · How many values there are; being absent is one */
  readonly valueCount: Scalars['Int']['output'];
  /** 各值，多者在先，至多 100 个 · The values, the most frequent first; at most 100 */
  readonly values: ReadonlyArray<FacetValue>;
};


/** 一个分面：某属性或关系的各个值与其数目，只计符合当前筛选者 · One facet: the values of a property or relation with how many of the list have each, under its filter */
export type FacetValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 分面的一个值 · One value of a facet */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** 数目 · How many have it; a node with several counts for each */
  readonly count: Scalars['Int']['output'];
  /** 关系的对端节点 · The node that the relation leads to; null for properties */
  readonly node?: Maybe<Node>;
  /** 值；关系则为节点的标识；缺失为空 · The value, of a relation the id of the node; null for what has none */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** 发现：一个检查项就一份报告对一个节点的判断，查询时计算，不存储 · The decision of a check on one node in one report, computed when asked and never stored */
export type Finding = {
  readonly __typename?: 'Finding';
  /** 检查项 · The check */
  readonly check: Check;
  /** 该节点所依据的原文 · The words on which the node rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识：检查项、节点、报告，以空格相连 · Its check, subject and report, joined by spaces: ask for it again by `finding` */
  readonly id: Scalars['ID']['output'];
  /** 说明 · What it means here */
  readonly message: Scalars['String']['output'];
  /** 就哪份报告而言；不依报告判断的，或没有相关报告的，为空 · The report in which it was decided; null where the rule needs none, or there is none */
  readonly scope?: Maybe<Document>;
  /** 结论 · The decision */
  readonly state: FindingState;
  /** 所评判的节点 · The node that was judged */
  readonly subject: Node;
};


/** 发现：一个检查项就一份报告对一个节点的判断，查询时计算，不存储 · The decision of a check on one node in one report, computed when asked and never stored */
export type FindingMessageArgs = {
  language?: InputMaybe<Language>;
};

/** 一页发现：依检查项，先不符，次未载明 · A page, by check, what fails first, then what is not recorded */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** 发现 · Findings */
  readonly nodes: ReadonlyArray<Finding>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Their number, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};

/** 一条边 · One edge */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 发现 · The finding */
  readonly node: Finding;
};

/** 发现的筛选，各条件同时成立 · Conditions on findings, all of which hold */
export type FindingFilter = {
  /** 检查项的代号 · Names of checks */
  readonly check?: InputMaybe<IdFilter>;
  /** 就哪份报告而言 · The report */
  readonly document?: InputMaybe<IdFilter>;
  /** 与该规范依据有关：本身、所定义务、适用它的举措及成效 · Of an instrument: itself, what it imposes, what applies it and what that yields */
  readonly instrument?: InputMaybe<IdFilter>;
  /** 报告所及地区，含其下各级 · The place of the report, or one around it */
  readonly jurisdiction?: InputMaybe<IdFilter>;
  /** 节点类别 · Kind of the subject */
  readonly kind?: InputMaybe<KindFilter>;
  /** 原文就在该章节，不含其下 · With words in the section itself, not below it */
  readonly ownSection?: InputMaybe<IdFilter>;
  /** 原文在该章节或其下 · With words in the section or below it */
  readonly section?: InputMaybe<IdFilter>;
  /** 轻重 · Severity of the check */
  readonly severity?: InputMaybe<SeverityFilter>;
  /** 结论 · The decision */
  readonly state?: InputMaybe<FindingStateFilter>;
  /** 所评判的节点 · The node that was judged */
  readonly subject?: InputMaybe<IdFilter>;
  /** 与该单位有关：本身、其义务、举措及成效 · Of a unit: itself, its duties, measures and their outcomes */
  readonly unit?: InputMaybe<IdFilter>;
  /** 报告年度 · The year of the report */
  readonly year?: InputMaybe<YearFilter>;
};

/** FindingState: 词表 · Closed vocabulary */
export type FindingState =
  /** 不符 · Failing: the record lacks or contradicts it */
  | 'FAIL'
  /** 不适用 · Not applicable: not a kind of subject the rule speaks of */
  | 'NOT_APPLICABLE'
  /** 未载明 · Not recorded: an input without which it cannot be decided is missing */
  | 'NOT_RECORDED'
  /** 通过 · Passing: the record has what the check demands */
  | 'PASS';

/** 条件 · Conditions on a value */
export type FindingStateFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<FindingState>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<FindingState>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<FindingState>;
};

/** 缺失的关系：即审计中同一检查项对同一事实的发现 · A link that is missing: the finding of the same check on the same fact */
export type Gap = {
  readonly __typename?: 'Gap';
  /** 何处缺失 · The fact that lacks it */
  readonly after: Node;
  /** 检查项的代号 · Name of the check */
  readonly check: Scalars['ID']['output'];
  /** 应有的关系 · The relation that would be there */
  readonly expected: Relation;
  /** 说明 · The gap in words */
  readonly message: Scalars['String']['output'];
  /** 就哪份报告而言；不依报告判断的为空 · The report in which it is missing; null where no report decides it */
  readonly scope?: Maybe<Document>;
  /** 结论 · Whether the record lacks it, or it cannot be decided */
  readonly state: FindingState;
};


/** 缺失的关系：即审计中同一检查项对同一事实的发现 · A link that is missing: the finding of the same check on the same fact */
export type GapMessageArgs = {
  language?: InputMaybe<Language>;
};

/** 图的状态 · State of the graph */
export type GraphState = {
  readonly __typename?: 'GraphState';
  /** 各文献的交代情况 · Accounting of each document */
  readonly accounting: ReadonlyArray<DocumentAccounting>;
  /** 各类节点数 · Number of nodes by kind */
  readonly counts: ReadonlyArray<KindCount>;
  /** 内容摘要 · Digest of the content */
  readonly digest: Scalars['String']['output'];
  /** 已导入的目录 · Imported folders */
  readonly imports: ReadonlyArray<Import>;
  /** 版本，每次变更加一 · Counts up with each change */
  readonly version: Scalars['Int']['output'];
};

/** 标识条件 · Conditions on an id */
export type IdFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** 一页 · A page */
export type ImplementedInstrumentConnection = {
  readonly __typename?: 'ImplementedInstrumentConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<ImplementedInstrumentEdge>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Instrument>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数 · Number of nodes */
  readonly totalCount: Scalars['Int']['output'];
};

/** 实施情况的一行 · One row of implementation */
export type ImplementedInstrumentEdge = {
  readonly __typename?: 'ImplementedInstrumentEdge';
  /** 各路线中最强的依据 · The strongest basis of its routes */
  readonly basis: Basis;
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 举措数 · Number of measures */
  readonly measureCount: Scalars['Int']['output'];
  /** 节点 · Node */
  readonly node: Instrument;
  /** 行动时的角色 · Roles in which it acted */
  readonly roles: ReadonlyArray<Role>;
  /** 路线数 · Number of routes */
  readonly routeCount: Scalars['Int']['output'];
  /** 路线：先强后弱，先短后长 · Routes, strongest and shortest first */
  readonly routes: ReadonlyArray<Route>;
  /** 地位 · Obliged, acted or both */
  readonly standing: Standing;
};


/** 实施情况的一行 · One row of implementation */
export type ImplementedInstrumentEdgeRoutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 一页 · A page */
export type ImplementingUnitConnection = {
  readonly __typename?: 'ImplementingUnitConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<ImplementingUnitEdge>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Unit>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数 · Number of nodes */
  readonly totalCount: Scalars['Int']['output'];
};

/** 实施情况的一行 · One row of implementation */
export type ImplementingUnitEdge = {
  readonly __typename?: 'ImplementingUnitEdge';
  /** 各路线中最强的依据 · The strongest basis of its routes */
  readonly basis: Basis;
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 举措数 · Number of measures */
  readonly measureCount: Scalars['Int']['output'];
  /** 节点 · Node */
  readonly node: Unit;
  /** 行动时的角色 · Roles in which it acted */
  readonly roles: ReadonlyArray<Role>;
  /** 路线数 · Number of routes */
  readonly routeCount: Scalars['Int']['output'];
  /** 路线：先强后弱，先短后长 · Routes, strongest and shortest first */
  readonly routes: ReadonlyArray<Route>;
  /** 地位 · Obliged, acted or both */
  readonly standing: Standing;
};


/** 实施情况的一行 · One row of implementation */
export type ImplementingUnitEdgeRoutesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 一次导入 · One imported folder */
export type Import = {
  readonly __typename?: 'Import';
  /** 内容摘要 · Digest of its space */
  readonly digest: Scalars['String']['output'];
  /** 导入时间（UTC） · Time of import, ISO 8601 */
  readonly importedAt: Scalars['String']['output'];
  /** 关系数 · Links */
  readonly links: Scalars['Int']['output'];
  /** 节点数 · Nodes */
  readonly nodes: Scalars['Int']['output'];
  /** 目录 · Folder */
  readonly source: Scalars['String']['output'];
};

/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type Instrument = Node & {
  readonly __typename?: 'Instrument';
  /** 其他写法 · Other spellings of the title */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 甲修改乙 · A amends B */
  readonly amendedBy: InstrumentConnection;
  /** 甲修改乙 · A amends B */
  readonly amends: InstrumentConnection;
  /** 甲依据乙 · A is based on B */
  readonly basedOn: NodeConnection;
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 甲依据乙 · A is based on B */
  readonly basisOf: InstrumentConnection;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 甲引用乙 · A cites B */
  readonly citedBy: InstrumentConnection;
  /** 甲引用乙 · A cites B */
  readonly cites: InstrumentConnection;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 文号 · Document number */
  readonly documentNumber?: Maybe<Scalars['String']['output']>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 实施单位 · The units that implement it: obliged by it, or responsible for a measure that carries it out */
  readonly implementingUnits: ImplementingUnitConnection;
  /** 甲由乙印发 · A is issued by B */
  readonly issuers: UnitConnection;
  /** 类别 · Kind of instrument */
  readonly kind: InstrumentKind;
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 甲适用乙 · A applies B */
  readonly measures: MeasureConnection;
  /** 甲提及乙 · A mentions B */
  readonly mentions: ReadonlyArray<Passage>;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 甲规定：乙 · A imposes: B */
  readonly obligations: ObligationConnection;
  /** 安排甲延续乙 · The plan A continues B */
  readonly plans: PlanConnection;
  /** 甲取代乙 · A replaces B */
  readonly replacedBy: InstrumentConnection;
  /** 甲取代乙 · A replaces B */
  readonly replaces: InstrumentConnection;
  /** 简称 · Short title */
  readonly shortTitle?: Maybe<Scalars['String']['output']>;
  /** 不足甲涉及乙 · The shortcoming A concerns B */
  readonly shortcomings: ShortcomingConnection;
  /** 某日的效力状态 · Status on a date */
  readonly statusOn: InstrumentStatus;
  /** 全称，不带书名号 · Full title, without brackets */
  readonly title: Scalars['String']['output'];
  /** 甲有版本乙 · A has the version B */
  readonly versions: ReadonlyArray<Version>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentImplementingUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeDerived?: InputMaybe<Scalars['Boolean']['input']>;
  manners?: InputMaybe<ReadonlyArray<Manner>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  standing?: InputMaybe<ReadonlyArray<Standing>>;
  within?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentIssuersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObligationOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentReplacedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentReplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentShortcomingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShortcomingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ShortcomingOrder>>;
};


/** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
export type InstrumentStatusOnArgs = {
  date: Scalars['Date']['input'];
};

/** 规范依据的取法：恰一项 · Exactly one */
export type InstrumentBy =
  /** 标识 · Id */
  { readonly id: Scalars['ID']['input']; readonly title?: never; }
  |  /** 标题、简称或别名；书名号、空格、破折号及开头的“中华人民共和国”不计 · Title, short title or alias; brackets, spaces, dashes and a leading 中华人民共和国 are ignored */
  { readonly id?: never; readonly title: Scalars['String']['input']; };

/** 一页 · A page (Relay) */
export type InstrumentConnection = {
  readonly __typename?: 'InstrumentConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<InstrumentEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Instrument>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type InstrumentConnectionFacetsArgs = {
  by: ReadonlyArray<InstrumentFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type InstrumentEdge = {
  readonly __typename?: 'InstrumentEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Instrument;
};

/** 分面 · What lists of Instrument can be counted by */
export type InstrumentFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** 甲由乙印发 · A is issued by B */
  | 'issuers'
  /** 类别 · Kind of instrument */
  | 'kind';

/** 筛选 · Conditions on Instrument, all of which hold */
export type InstrumentFilter = {
  /** 其他写法 · Other spellings of the title */
  readonly aliases?: InputMaybe<StringFilter>;
  /** 甲修改乙 · A amends B */
  readonly amendedBy?: InputMaybe<InstrumentRelationFilter>;
  /** 甲修改乙 · A amends B */
  readonly amends?: InputMaybe<InstrumentRelationFilter>;
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<InstrumentFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 甲依据乙 · A is based on B */
  readonly basisOf?: InputMaybe<InstrumentRelationFilter>;
  /** 甲引用乙 · A cites B */
  readonly citedBy?: InputMaybe<InstrumentRelationFilter>;
  /** 甲引用乙 · A cites B */
  readonly cites?: InputMaybe<InstrumentRelationFilter>;
  /** 文号 · Document number */
  readonly documentNumber?: InputMaybe<StringFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 甲由乙印发 · A is issued by B */
  readonly issuers?: InputMaybe<UnitRelationFilter>;
  /** 类别 · Kind of instrument */
  readonly kind?: InputMaybe<InstrumentKindFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** “甲”适用乙 · “A” applies B */
  readonly measures?: InputMaybe<MeasureRelationFilter>;
  /** “甲”提及乙 · “A” mentions B */
  readonly mentions?: InputMaybe<PassageRelationFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<InstrumentFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 甲规定：乙 · A imposes: B */
  readonly obligations?: InputMaybe<ObligationRelationFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<InstrumentFilter>>;
  /** 安排“甲”延续乙 · The plan “A” continues B */
  readonly plans?: InputMaybe<PlanRelationFilter>;
  /** 甲取代乙 · A replaces B */
  readonly replacedBy?: InputMaybe<InstrumentRelationFilter>;
  /** 甲取代乙 · A replaces B */
  readonly replaces?: InputMaybe<InstrumentRelationFilter>;
  /** 简称 · Short title */
  readonly shortTitle?: InputMaybe<StringFilter>;
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  readonly shortcomings?: InputMaybe<ShortcomingRelationFilter>;
  /** 全称，不带书名号 · Full title, without brackets */
  readonly title?: InputMaybe<StringFilter>;
  /** 甲有版本乙 · A has the version B */
  readonly versions?: InputMaybe<VersionRelationFilter>;
};

/** InstrumentKind: 词表 · Closed vocabulary */
export type InstrumentKind =
  /** 行政法规 · Administrative regulation */
  | 'ADMINISTRATIVE_REGULATION'
  /** 宪法 · Constitution */
  | 'CONSTITUTION'
  /** 部门规章 · Rule of a department */
  | 'DEPARTMENT_RULE'
  /** 法律 · Law */
  | 'LAW'
  /** 地方性法规 · Local regulation */
  | 'LOCAL_REGULATION'
  /** 地方政府规章 · Rule of a local government */
  | 'LOCAL_RULE'
  /** 行政规范性文件 · Normative document */
  | 'NORMATIVE_DOCUMENT'
  /** 通知 · Notice */
  | 'NOTICE'
  /** 党内法规 · Party regulation */
  | 'PARTY_REGULATION'
  /** 方案、计划、要点 · Plan */
  | 'PLAN'
  /** 政策文件 · Policy document */
  | 'POLICY_DOCUMENT'
  /** 制度、机制 · Regime: a named bundle of duties */
  | 'REGIME'
  /** 工作规则 · Working rule */
  | 'WORKING_RULE';

/** 条件 · Conditions on a value */
export type InstrumentKindFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<InstrumentKind>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<InstrumentKind>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<InstrumentKind>;
};

/** 排序：恰一项 · Order by exactly one key */
export type InstrumentOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type InstrumentRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<InstrumentFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type InstrumentRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<InstrumentRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<InstrumentRelationCondition>;
};

/** InstrumentStatus: 词表 · Closed vocabulary */
export type InstrumentStatus =
  /** 有效 · In force */
  | 'IN_FORCE'
  /** 未载明 · Not recorded: a date without which it cannot be decided is missing */
  | 'NOT_RECORDED'
  /** 尚未施行 · Not yet in force */
  | 'NOT_YET_IN_FORCE'
  /** 已失效 · No longer in force */
  | 'NO_LONGER_IN_FORCE';

/** 条件 · Conditions on a value */
export type InstrumentStatusFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<InstrumentStatus>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<InstrumentStatus>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<InstrumentStatus>;
};

/** 条件 · Conditions on a value */
export type IntFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** 大于 · Greater than */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** 不小于 · At least */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 · Less than */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** 不大于 · At most */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
};

/** 行政区划 · A place */
export type Jurisdiction = Node & {
  readonly __typename?: 'Jurisdiction';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** GB/T 2260 代码 · GB/T 2260 code */
  readonly code: Scalars['String']['output'];
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 甲属地为乙 · A is located in B */
  readonly documents: DocumentConnection;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 层级 · Administrative level */
  readonly level: Level;
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 名称 · Name */
  readonly name: Scalars['String']['output'];
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 甲隶属乙 · A lies within B */
  readonly parent?: Maybe<Jurisdiction>;
  /** 甲隶属乙 · A lies within B */
  readonly parts: JurisdictionConnection;
  /** 甲属地为乙 · A is located in B */
  readonly units: UnitConnection;
};


/** 行政区划 · A place */
export type JurisdictionDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};


/** 行政区划 · A place */
export type JurisdictionLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 行政区划 · A place */
export type JurisdictionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 行政区划 · A place */
export type JurisdictionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JurisdictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionOrder>>;
};


/** 行政区划 · A place */
export type JurisdictionUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};

/** 一页 · A page (Relay) */
export type JurisdictionConnection = {
  readonly __typename?: 'JurisdictionConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<JurisdictionEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Jurisdiction>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type JurisdictionConnectionFacetsArgs = {
  by: ReadonlyArray<JurisdictionFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type JurisdictionEdge = {
  readonly __typename?: 'JurisdictionEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Jurisdiction;
};

/** 分面 · What lists of Jurisdiction can be counted by */
export type JurisdictionFacet =
  /** 层级 · Administrative level */
  | 'level'
  /** 甲隶属乙 · A lies within B */
  | 'parent';

/** 筛选 · Conditions on Jurisdiction, all of which hold */
export type JurisdictionFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<JurisdictionFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** GB/T 2260 代码 · GB/T 2260 code */
  readonly code?: InputMaybe<StringFilter>;
  /** 甲属地为乙 · A is located in B */
  readonly documents?: InputMaybe<DocumentRelationFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 层级 · Administrative level */
  readonly level?: InputMaybe<LevelFilter>;
  /** 名称 · Name */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<JurisdictionFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<JurisdictionFilter>>;
  /** 甲隶属乙 · A lies within B */
  readonly parent?: InputMaybe<JurisdictionRelationFilter>;
  /** 甲隶属乙 · A lies within B */
  readonly parts?: InputMaybe<JurisdictionRelationFilter>;
  /** 甲属地为乙 · A is located in B */
  readonly units?: InputMaybe<UnitRelationFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type JurisdictionOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type JurisdictionRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<JurisdictionFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type JurisdictionRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<JurisdictionRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<JurisdictionRelationCondition>;
};

/** Kind: 词表 · Closed vocabulary */
export type Kind =
  /** 文献 · A stored text */
  | 'Document'
  /** 勾稽关系 · A relation that figures must satisfy */
  | 'Equation'
  /** 规范依据 · A law, regulation, rule, Party regulation, policy document, plan, notice, working rule or regime */
  | 'Instrument'
  /** 行政区划 · A place */
  | 'Jurisdiction'
  /** 举措 · Something reported as done */
  | 'Measure'
  /** 义务 · One duty of one class of bearer */
  | 'Obligation'
  /** 成效/数据 · One figure or one textual result */
  | 'Outcome'
  /** 原文片段 · One quoted span of a document */
  | 'Passage'
  /** 下一年度安排 · Something announced for the next year */
  | 'Plan'
  /** 条款 · An article or paragraph of a version */
  | 'Provision'
  /** 章节 · A part, subsection, paragraph or item of a document */
  | 'Section'
  /** 不足 · A gap that the report admits */
  | 'Shortcoming'
  /** 责任单位 · An organ, office, post, class of organs or persons, or platform */
  | 'Unit'
  /** 版本 · One text of an instrument with its dates */
  | 'Version';

/** 一类节点的数目 · Number of nodes of a kind */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** 数目 · Count */
  readonly count: Scalars['Int']['output'];
  /** 类别 · Kind */
  readonly kind: Kind;
};

/** 条件 · Conditions on a value */
export type KindFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Kind>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Kind>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Kind>;
};

/** 语言 · Language */
export type Language =
  /** 英文 · English */
  | 'EN'
  /** 中文 · Chinese */
  | 'ZH';

/** Level: 词表 · Closed vocabulary */
export type Level =
  /** 地市级 · City */
  | 'CITY'
  /** 县级 · County */
  | 'COUNTY'
  /** 国家 · Nation */
  | 'NATION'
  /** 省级 · Province */
  | 'PROVINCE'
  /** 乡级 · Township */
  | 'TOWNSHIP'
  /** 村级 · Village */
  | 'VILLAGE';

/** 条件 · Conditions on a value */
export type LevelFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Level>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Level>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Level>;
};

/** 一条关系 · One link with its basis and evidence */
export type Link = {
  readonly __typename?: 'Link';
  /** 依据性质 · Basis */
  readonly basis: Basis;
  /** 所依据的条文，原文不在本库 · The cited articles on which the link rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 日期 · Date */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** 所依据的原文 · The passages on which the link rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 起点 · From */
  readonly from: Node;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 方式 · Manner, of APPLIES */
  readonly manner?: Maybe<Manner>;
  /** 项名 · Letter of the term, of TERM */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 哪种关系 · Which relation it is */
  readonly relation: Relation;
  /** 角色 · Role, of RESPONSIBLE_FOR */
  readonly role?: Maybe<Role>;
  /** 终点 · To */
  readonly to: Node;
};

/** 一页关系 · A page of links */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** 关系 · Links */
  readonly nodes: ReadonlyArray<Link>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数 · Number of links */
  readonly totalCount: Scalars['Int']['output'];
};

/** 一条边 · An edge whose node is a link */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 关系 · Link */
  readonly node: Link;
};

/** 关系的条件 · Conditions on a link */
export type LinkFilter = {
  /** 依据性质 · Basis */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 日期 · Date */
  readonly date?: InputMaybe<DateFilter>;
  /** 方式 · Manner of the measure */
  readonly manner?: InputMaybe<MannerFilter>;
  /** 项在算式中的字母 · Letter of the term in the equation */
  readonly name?: InputMaybe<StringFilter>;
  /** 备注 · Note */
  readonly note?: InputMaybe<StringFilter>;
  /** 角色 · Role of the unit */
  readonly role?: InputMaybe<RoleFilter>;
};

/** Manner: 词表 · Closed vocabulary */
export type Manner =
  /** 执法 · Enforces it */
  | 'ENFORCE'
  /** 贯彻落实 · Implements it */
  | 'IMPLEMENT'
  /** 印发 · Issues the instrument */
  | 'ISSUE'
  /** 起草、参与制定 · Helps to prepare it */
  | 'PREPARE'
  /** 宣传 · Publicises it */
  | 'PUBLICISE'
  /** 学习 · Studies it */
  | 'STUDY';

/** 条件 · Conditions on a value */
export type MannerFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Manner>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Manner>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Manner>;
};

/** 举措 · Something reported as done */
export type Measure = Node & {
  readonly __typename?: 'Measure';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 甲设立乙 · A establishes B */
  readonly establishes: UnitConnection;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 甲适用乙 · A applies B */
  readonly instruments: InstrumentConnection;
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 甲落实乙 · A is reported as done for B */
  readonly obligations: ObligationConnection;
  /** 甲的成效：乙 · A yields B */
  readonly outcomes: OutcomeConnection;
  /** 原文载明的时间（ISO 8601 日期或区间） · The time that the words give: an ISO 8601 year, date or interval; null when undated */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** 起 · First day of the period, or of the year */
  readonly periodFrom: Scalars['Date']['output'];
  /** 止 · Last day of the period, or of the year */
  readonly periodTo: Scalars['Date']['output'];
  /** 安排甲延续乙 · The plan A continues B */
  readonly plans: PlanConnection;
  /** 甲与乙可能相同 · A is possibly the same as B */
  readonly possiblySameAs: MeasureConnection;
  /** 甲实现上年安排乙 · A realises the plan B */
  readonly realises: PlanConnection;
  /** 不足甲涉及乙 · The shortcoming A concerns B */
  readonly shortcomings: ShortcomingConnection;
  /** 标题 · Short title, in our words */
  readonly title: Scalars['String']['output'];
  /** 甲是乙的相关方，角色见其关系 · A has a role in B, which its link names */
  readonly units: UnitConnection;
  /** 年度 · Year of the report */
  readonly year: Scalars['Int']['output'];
};


/** 举措 · Something reported as done */
export type MeasureEstablishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 举措 · Something reported as done */
export type MeasureInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 举措 · Something reported as done */
export type MeasureLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 举措 · Something reported as done */
export type MeasureLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 举措 · Something reported as done */
export type MeasureObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObligationOrder>>;
};


/** 举措 · Something reported as done */
export type MeasureOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OutcomeOrder>>;
};


/** 举措 · Something reported as done */
export type MeasurePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};


/** 举措 · Something reported as done */
export type MeasurePossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};


/** 举措 · Something reported as done */
export type MeasureRealisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};


/** 举措 · Something reported as done */
export type MeasureShortcomingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShortcomingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ShortcomingOrder>>;
};


/** 举措 · Something reported as done */
export type MeasureUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};

/** 一页 · A page (Relay) */
export type MeasureConnection = {
  readonly __typename?: 'MeasureConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Measure>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type MeasureConnectionFacetsArgs = {
  by: ReadonlyArray<MeasureFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type MeasureEdge = {
  readonly __typename?: 'MeasureEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Measure;
};

/** 分面 · What lists of Measure can be counted by */
export type MeasureFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** “甲”适用乙 · “A” applies B */
  | 'instruments'
  /** 甲是“乙”的相关方 · A has a role in “B” */
  | 'units'
  /** 年度 · Year of the report */
  | 'year';

/** 筛选 · Conditions on Measure, all of which hold */
export type MeasureFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** “甲”设立乙 · “A” establishes B */
  readonly establishes?: InputMaybe<UnitRelationFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** “甲”适用乙 · “A” applies B */
  readonly instruments?: InputMaybe<InstrumentRelationFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<MeasureFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** “甲”落实“乙” · “A” is reported as done for “B” */
  readonly obligations?: InputMaybe<ObligationRelationFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<MeasureFilter>>;
  /** “甲”的成效：乙 · “A” yields B */
  readonly outcomes?: InputMaybe<OutcomeRelationFilter>;
  /** 原文载明的时间（ISO 8601 日期或区间） · The time that the words give: an ISO 8601 year, date or interval; null when undated */
  readonly period?: InputMaybe<StringFilter>;
  /** 起 · First day of the period, or of the year */
  readonly periodFrom?: InputMaybe<DateFilter>;
  /** 止 · Last day of the period, or of the year */
  readonly periodTo?: InputMaybe<DateFilter>;
  /** 安排“甲”延续乙 · The plan “A” continues B */
  readonly plans?: InputMaybe<PlanRelationFilter>;
  /** 甲与乙可能相同 · A is possibly the same as B */
  readonly possiblySameAs?: InputMaybe<MeasureRelationFilter>;
  /** “甲”实现上年安排“乙” · “A” realises the plan “B” */
  readonly realises?: InputMaybe<PlanRelationFilter>;
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  readonly shortcomings?: InputMaybe<ShortcomingRelationFilter>;
  /** 标题 · Short title, in our words */
  readonly title?: InputMaybe<StringFilter>;
  /** 甲是“乙”的相关方 · A has a role in “B” */
  readonly units?: InputMaybe<UnitRelationFilter>;
  /** 年度 · Year of the report */
  readonly year?: InputMaybe<IntFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type MeasureOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly periodFrom?: never; readonly periodTo?: never; readonly title?: never; readonly year?: never; }
  |  /** 按 periodFrom · By periodFrom */
  { readonly id?: never; readonly periodFrom: OrderDirection; readonly periodTo?: never; readonly title?: never; readonly year?: never; }
  |  /** 按 periodTo · By periodTo */
  { readonly id?: never; readonly periodFrom?: never; readonly periodTo: OrderDirection; readonly title?: never; readonly year?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly periodFrom?: never; readonly periodTo?: never; readonly title: OrderDirection; readonly year?: never; }
  |  /** 按 year · By year */
  { readonly id?: never; readonly periodFrom?: never; readonly periodTo?: never; readonly title?: never; readonly year: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type MeasureRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<MeasureFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type MeasureRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<MeasureRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<MeasureRelationCondition>;
};

/** Modality: 词表 · Closed vocabulary */
export type Modality =
  /** 应当 · Must */
  | 'OBLIGATION'
  /** 可以 · May */
  | 'PERMISSION'
  /** 不得 · Must not */
  | 'PROHIBITION';

/** 条件 · Conditions on a value */
export type ModalityFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Modality>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Modality>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Modality>;
};

/** Nature: 词表 · Closed vocabulary */
export type Nature =
  /** 基数 · Base that another figure is measured against */
  | 'BASE'
  /** 产出 · Work done */
  | 'OUTPUT'
  /** 效果 · Effect */
  | 'RESULT'
  /** 涉及范围 · Extent */
  | 'SCOPE';

/** 条件 · Conditions on a value */
export type NatureFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Nature>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Nature>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Nature>;
};

/** 任何节点 · Any node; its word is its __typename */
export type Node = {
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 各关系的数目：展开会带来什么 · How many links of each relation: what an expansion would bring */
  readonly degrees: ReadonlyArray<Degree>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 <kind>:<space>/<name> · Identity */
  readonly id: Scalars['ID']['output'];
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 备注；推断者说明缺失的前提 · Note; names the missing premise of an inference */
  readonly note?: Maybe<Scalars['String']['output']>;
};


/** 任何节点 · Any node; its word is its __typename */
export type NodeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 任何节点 · Any node; its word is its __typename */
export type NodeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** 一页 · A page (Relay) */
export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<NodeEdge>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Node>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Node;
};

/** 规整值 · Value in the base unit */
export type NormalizedValue = {
  readonly __typename?: 'NormalizedValue';
  /** 单位 · Unit */
  readonly unit: Scalars['String']['output'];
  /** 数值 · Value */
  readonly value: Scalars['Decimal']['output'];
  /** 数值上限，仅幅度有之 · Upper end of a range; null for one value */
  readonly valueTo?: Maybe<Scalars['Decimal']['output']>;
};

/** 义务 · One duty of one class of bearer */
export type Obligation = Node & {
  readonly __typename?: 'Obligation';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 甲由乙承担 · A is borne by B */
  readonly bearers: UnitConnection;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 期限 · Deadline, in words */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 甲规定：乙 · A imposes: B */
  readonly instruments: InstrumentConnection;
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 甲落实乙 · A is reported as done for B */
  readonly measures: MeasureConnection;
  /** 应当、不得或可以 · Must, must not or may */
  readonly modality: Modality;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 甲应向乙履行 · A is owed to B */
  readonly owedTo: UnitConnection;
  /** 安排甲延续乙 · The plan A continues B */
  readonly plans: PlanConnection;
  /** 甲规定：乙 · A imposes: B */
  readonly provisions: ReadonlyArray<Provision>;
  /** 频次 · How often, in words */
  readonly recurrence?: Maybe<Scalars['String']['output']>;
  /** 不足甲涉及乙 · The shortcoming A concerns B */
  readonly shortcomings: ShortcomingConnection;
  /** 义务内容 · What must be done, in our words close to the text */
  readonly statement: Scalars['String']['output'];
  /** 约束力来源 · Strength of the strongest source */
  readonly strength: Strength;
};


/** 义务 · One duty of one class of bearer */
export type ObligationBearersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 义务 · One duty of one class of bearer */
export type ObligationInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 义务 · One duty of one class of bearer */
export type ObligationLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 义务 · One duty of one class of bearer */
export type ObligationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 义务 · One duty of one class of bearer */
export type ObligationMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};


/** 义务 · One duty of one class of bearer */
export type ObligationOwedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 义务 · One duty of one class of bearer */
export type ObligationPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};


/** 义务 · One duty of one class of bearer */
export type ObligationShortcomingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShortcomingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ShortcomingOrder>>;
};

/** 一页 · A page (Relay) */
export type ObligationConnection = {
  readonly __typename?: 'ObligationConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<ObligationEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Obligation>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type ObligationConnectionFacetsArgs = {
  by: ReadonlyArray<ObligationFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type ObligationEdge = {
  readonly __typename?: 'ObligationEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Obligation;
};

/** 分面 · What lists of Obligation can be counted by */
export type ObligationFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** “甲”由乙承担 · “A” is borne by B */
  | 'bearers'
  /** 甲规定：乙 · A imposes: B */
  | 'instruments'
  /** 应当、不得或可以 · Must, must not or may */
  | 'modality'
  /** 约束力来源 · Strength of the strongest source */
  | 'strength';

/** 筛选 · Conditions on Obligation, all of which hold */
export type ObligationFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<ObligationFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** “甲”由乙承担 · “A” is borne by B */
  readonly bearers?: InputMaybe<UnitRelationFilter>;
  /** 期限 · Deadline, in words */
  readonly deadline?: InputMaybe<StringFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 甲规定：乙 · A imposes: B */
  readonly instruments?: InputMaybe<InstrumentRelationFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** “甲”落实“乙” · “A” is reported as done for “B” */
  readonly measures?: InputMaybe<MeasureRelationFilter>;
  /** 应当、不得或可以 · Must, must not or may */
  readonly modality?: InputMaybe<ModalityFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<ObligationFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<ObligationFilter>>;
  /** “甲”应向乙履行 · “A” is owed to B */
  readonly owedTo?: InputMaybe<UnitRelationFilter>;
  /** 安排“甲”延续乙 · The plan “A” continues B */
  readonly plans?: InputMaybe<PlanRelationFilter>;
  /** 甲规定：乙 · A imposes: B */
  readonly provisions?: InputMaybe<ProvisionRelationFilter>;
  /** 频次 · How often, in words */
  readonly recurrence?: InputMaybe<StringFilter>;
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  readonly shortcomings?: InputMaybe<ShortcomingRelationFilter>;
  /** 义务内容 · What must be done, in our words close to the text */
  readonly statement?: InputMaybe<StringFilter>;
  /** 约束力来源 · Strength of the strongest source */
  readonly strength?: InputMaybe<StrengthFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type ObligationOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type ObligationRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<ObligationFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type ObligationRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<ObligationRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<ObligationRelationCondition>;
};

/** 排序方向 · Order */
export type OrderDirection =
  /** 升序 · Ascending */
  | 'ASC'
  /** 降序 · Descending */
  | 'DESC';

/** 成效/数据 · One figure or one textual result */
export type Outcome = Node & {
  readonly __typename?: 'Outcome';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 是否累计 · Whether the words say that it may reach before the year */
  readonly cumulative: Scalars['Boolean']['output'];
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 甲含项乙 · A has the term B */
  readonly equations: EquationConnection;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 数字，照印 · The figure as printed */
  readonly figure?: Maybe<Scalars['String']['output']>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 类别 · Count, amount, rate, change or text */
  readonly kind: OutcomeKind;
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 甲的成效：乙 · A yields B */
  readonly measures: MeasureConnection;
  /** 指标名称 · Name of the metric */
  readonly metric: Scalars['String']['output'];
  /** 指标代码 · Code of the metric, shared by years and places */
  readonly metricCode: Scalars['String']['output'];
  /** 指标口径 · What the metric counts, and what it does not */
  readonly metricDefinition?: Maybe<Scalars['String']['output']>;
  /** 性质 · Work done, effect, extent or base */
  readonly nature: Nature;
  /** 规整值 · Value in the base unit; null for texts */
  readonly normalized?: Maybe<NormalizedValue>;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 原文载明的时间 · The time that the words give; null when undated */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** 限定 · Exact, over, nearly … */
  readonly qualifier?: Maybe<Qualifier>;
  /** 文字结果，照印 · The textual result as printed */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** 单位 · Unit of measure, as printed */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** 数值 · Exact value */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** 数值上限，仅幅度有之 · Upper end of a range; null for one value */
  readonly valueTo?: Maybe<Scalars['Decimal']['output']>;
  /** 年度 · Year of the report */
  readonly year: Scalars['Int']['output'];
};


/** 成效/数据 · One figure or one textual result */
export type OutcomeEquationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EquationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EquationOrder>>;
};


/** 成效/数据 · One figure or one textual result */
export type OutcomeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 成效/数据 · One figure or one textual result */
export type OutcomeLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 成效/数据 · One figure or one textual result */
export type OutcomeMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};

/** 一页 · A page (Relay) */
export type OutcomeConnection = {
  readonly __typename?: 'OutcomeConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Outcome>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type OutcomeConnectionFacetsArgs = {
  by: ReadonlyArray<OutcomeFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type OutcomeEdge = {
  readonly __typename?: 'OutcomeEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Outcome;
};

/** 分面 · What lists of Outcome can be counted by */
export type OutcomeFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** 是否累计 · Whether the words say that it may reach before the year */
  | 'cumulative'
  /** 类别 · Count, amount, rate, change or text */
  | 'kind'
  /** 指标名称 · Name of the metric */
  | 'metric'
  /** 性质 · Work done, effect, extent or base */
  | 'nature'
  /** 限定 · Exact, over, nearly … */
  | 'qualifier'
  /** 单位 · Unit of measure, as printed */
  | 'unit'
  /** 年度 · Year of the report */
  | 'year';

/** 筛选 · Conditions on Outcome, all of which hold */
export type OutcomeFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<OutcomeFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 是否累计 · Whether the words say that it may reach before the year */
  readonly cumulative?: InputMaybe<BooleanFilter>;
  /** 甲含项乙 · A has the term B */
  readonly equations?: InputMaybe<EquationRelationFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 数字，照印 · The figure as printed */
  readonly figure?: InputMaybe<StringFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 类别 · Count, amount, rate, change or text */
  readonly kind?: InputMaybe<OutcomeKindFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** “甲”的成效：乙 · “A” yields B */
  readonly measures?: InputMaybe<MeasureRelationFilter>;
  /** 指标名称 · Name of the metric */
  readonly metric?: InputMaybe<StringFilter>;
  /** 指标代码 · Code of the metric, shared by years and places */
  readonly metricCode?: InputMaybe<StringFilter>;
  /** 指标口径 · What the metric counts, and what it does not */
  readonly metricDefinition?: InputMaybe<StringFilter>;
  /** 性质 · Work done, effect, extent or base */
  readonly nature?: InputMaybe<NatureFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<OutcomeFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<OutcomeFilter>>;
  /** 原文载明的时间 · The time that the words give; null when undated */
  readonly period?: InputMaybe<StringFilter>;
  /** 限定 · Exact, over, nearly … */
  readonly qualifier?: InputMaybe<QualifierFilter>;
  /** 文字结果，照印 · The textual result as printed */
  readonly text?: InputMaybe<StringFilter>;
  /** 单位 · Unit of measure, as printed */
  readonly unit?: InputMaybe<StringFilter>;
  /** 数值 · Exact value */
  readonly value?: InputMaybe<DecimalFilter>;
  /** 数值上限，仅幅度有之 · Upper end of a range; null for one value */
  readonly valueTo?: InputMaybe<DecimalFilter>;
  /** 年度 · Year of the report */
  readonly year?: InputMaybe<IntFilter>;
};

/** OutcomeKind: 词表 · Closed vocabulary */
export type OutcomeKind =
  /** 金额 · Amount of money */
  | 'AMOUNT'
  /** 变动幅度 · Change, in percentage points */
  | 'CHANGE'
  /** 数量 · Count */
  | 'COUNT'
  /** 比率 · Rate */
  | 'RATE'
  /** 文字结果 · Textual result */
  | 'TEXT';

/** 条件 · Conditions on a value */
export type OutcomeKindFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<OutcomeKind>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<OutcomeKind>;
};

/** 排序：恰一项 · Order by exactly one key */
export type OutcomeOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly metricCode?: never; readonly title?: never; readonly value?: never; readonly year?: never; }
  |  /** 按 metricCode · By metricCode */
  { readonly id?: never; readonly metricCode: OrderDirection; readonly title?: never; readonly value?: never; readonly year?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly metricCode?: never; readonly title: OrderDirection; readonly value?: never; readonly year?: never; }
  |  /** 按 value · By value */
  { readonly id?: never; readonly metricCode?: never; readonly title?: never; readonly value: OrderDirection; readonly year?: never; }
  |  /** 按 year · By year */
  { readonly id?: never; readonly metricCode?: never; readonly title?: never; readonly value?: never; readonly year: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type OutcomeRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<OutcomeFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type OutcomeRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<OutcomeRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<OutcomeRelationCondition>;
};

/** 翻页 · Relay's page information */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** 末个游标 · Last cursor */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面还有 · More after */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** 前面还有 · More before */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** 首个游标 · First cursor */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** 原文片段 · One quoted span of a document */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 甲载于乙 · A stands in B */
  readonly document?: Maybe<Document>;
  /** 止（码点，不含） · End, exclusive */
  readonly end: Scalars['Int']['output'];
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 前文 · Up to 32 code points before */
  readonly prefix: Scalars['String']['output'];
  /** 原文 · The words, verbatim */
  readonly quote: Scalars['String']['output'];
  /** 甲位于乙 · A stands in B */
  readonly section?: Maybe<Section>;
  /** 起（码点） · Offset in code points */
  readonly start: Scalars['Int']['output'];
  /** 后文 · Up to 32 code points after */
  readonly suffix: Scalars['String']['output'];
  /** 依据这段原文的事实与关系 · The facts and links that rest on these words */
  readonly supports: ReadonlyArray<Support>;
};


/** 原文片段 · One quoted span of a document */
export type PassageLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 原文片段 · One quoted span of a document */
export type PassageLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** 一页 · A page (Relay) */
export type PassageConnection = {
  readonly __typename?: 'PassageConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Passage>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type PassageConnectionFacetsArgs = {
  by: ReadonlyArray<PassageFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Passage;
};

/** 分面 · What lists of Passage can be counted by */
export type PassageFacet =
  /** 甲载于乙 · A stands in B */
  | 'document'
  /** 甲位于乙 · A stands in B */
  | 'section';

/** 筛选 · Conditions on Passage, all of which hold */
export type PassageFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 甲载于乙 · A stands in B */
  readonly document?: InputMaybe<DocumentRelationFilter>;
  /** 止（码点，不含） · End, exclusive */
  readonly end?: InputMaybe<IntFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<PassageFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<PassageFilter>>;
  /** 前文 · Up to 32 code points before */
  readonly prefix?: InputMaybe<StringFilter>;
  /** 原文 · The words, verbatim */
  readonly quote?: InputMaybe<StringFilter>;
  /** 甲位于乙 · A stands in B */
  readonly section?: InputMaybe<SectionRelationFilter>;
  /** 起（码点） · Offset in code points */
  readonly start?: InputMaybe<IntFilter>;
  /** 后文 · Up to 32 code points after */
  readonly suffix?: InputMaybe<StringFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type PassageOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly start?: never; readonly title?: never; }
  |  /** 按 start · By start */
  { readonly id?: never; readonly start: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly start?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type PassageRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<PassageFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type PassageRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<PassageRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<PassageRelationCondition>;
};

/** 简单路径：不重复经过节点 · A simple path: no node twice */
export type Path = {
  readonly __typename?: 'Path';
  /** 其中最弱的依据 · The weakest basis of its links */
  readonly basis: Basis;
  /** 关系的数目 · Number of links */
  readonly length: Scalars['Int']['output'];
  /** 步 · Steps; each begins where the one before ends */
  readonly steps: ReadonlyArray<Step>;
};

/** PathLimit: 词表 · Closed vocabulary */
export type PathLimit =
  /** 未经过枢纽节点 · Hubs were not passed */
  | 'HUBS'
  /** 所限长度内没有路径，更长的未查 · There is no path of the length asked for; longer ones were not sought */
  | 'LENGTH'
  /** 多于所限数目 · There are more than the number asked for */
  | 'NUMBER'
  /** 搜索量到顶，可能有遗漏 · The search met its bound of work: others may be missing */
  | 'TIME';

/** 条件 · Conditions on a value */
export type PathLimitFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<PathLimit>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<PathLimit>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<PathLimit>;
};

/** 两节点间的路径 · The paths between two nodes */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** 所求长度内的路径是否尽在此处，即 reasons 为空 · Whether every path of the length asked for is here: reasons is empty */
  readonly complete: Scalars['Boolean']['output'];
  /** 未经过的枢纽：所求关系多于100条的中间节点；可用 passHubs 逐个经过，或用 excludeHubs: false 全部经过 · The hubs through which paths may go and were not sought: nodes in between with more than 100 links of the asked relations; allow some with passHubs, all with excludeHubs: false */
  readonly excludedHubs: ReadonlyArray<Node>;
  /** 路径：先短后长；同长者，规范依据—义务—举措—单位一链以外的关系少者在前，再按标识 · Paths, the shortest first; of equal length those with fewer links beside the chain law, duty, measure, unit; then by ids */
  readonly paths: ReadonlyArray<Path>;
  /** 不全的缘由 · Why some may be missing */
  readonly reasons: ReadonlyArray<PathLimit>;
};

/** 下一年度安排 · Something announced for the next year */
export type Plan = Node & {
  readonly __typename?: 'Plan';
  /** 安排甲针对不足乙 · The plan A addresses B */
  readonly addresses: ShortcomingConnection;
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 安排甲延续乙 · The plan A continues B */
  readonly continues: NodeConnection;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 序号 · Ordinal as printed */
  readonly ordinal?: Maybe<Scalars['String']['output']>;
  /** 甲实现上年安排乙 · A realises the plan B */
  readonly realisedBy: MeasureConnection;
  /** 内容 · What is announced */
  readonly statement: Scalars['String']['output'];
  /** 甲是乙的相关方，角色见其关系 · A has a role in B, which its link names */
  readonly units: UnitConnection;
  /** 所安排的年度 · The year it is announced for */
  readonly year: Scalars['Int']['output'];
};


/** 下一年度安排 · Something announced for the next year */
export type PlanAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShortcomingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ShortcomingOrder>>;
};


/** 下一年度安排 · Something announced for the next year */
export type PlanContinuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 下一年度安排 · Something announced for the next year */
export type PlanLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 下一年度安排 · Something announced for the next year */
export type PlanLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 下一年度安排 · Something announced for the next year */
export type PlanRealisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};


/** 下一年度安排 · Something announced for the next year */
export type PlanUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};

/** 一页 · A page (Relay) */
export type PlanConnection = {
  readonly __typename?: 'PlanConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Plan>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type PlanConnectionFacetsArgs = {
  by: ReadonlyArray<PlanFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type PlanEdge = {
  readonly __typename?: 'PlanEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Plan;
};

/** 分面 · What lists of Plan can be counted by */
export type PlanFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** 甲是“乙”的相关方 · A has a role in “B” */
  | 'units'
  /** 所安排的年度 · The year it is announced for */
  | 'year';

/** 筛选 · Conditions on Plan, all of which hold */
export type PlanFilter = {
  /** 安排“甲”针对不足“乙” · The plan “A” addresses “B” */
  readonly addresses?: InputMaybe<ShortcomingRelationFilter>;
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<PlanFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<PlanFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<PlanFilter>>;
  /** 序号 · Ordinal as printed */
  readonly ordinal?: InputMaybe<StringFilter>;
  /** “甲”实现上年安排“乙” · “A” realises the plan “B” */
  readonly realisedBy?: InputMaybe<MeasureRelationFilter>;
  /** 内容 · What is announced */
  readonly statement?: InputMaybe<StringFilter>;
  /** 甲是“乙”的相关方 · A has a role in “B” */
  readonly units?: InputMaybe<UnitRelationFilter>;
  /** 所安排的年度 · The year it is announced for */
  readonly year?: InputMaybe<IntFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type PlanOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; readonly year?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; readonly year?: never; }
  |  /** 按 year · By year */
  { readonly id?: never; readonly title?: never; readonly year: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type PlanRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<PlanFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type PlanRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<PlanRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<PlanRelationCondition>;
};

/** 条款 · An article or paragraph of a version */
export type Provision = Node & {
  readonly __typename?: 'Provision';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 甲依据乙 · A is based on B */
  readonly basisOf: InstrumentConnection;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 条号 · Number as printed, for example 第五十八条 */
  readonly number: Scalars['String']['output'];
  /** 甲规定：乙 · A imposes: B */
  readonly obligations: ObligationConnection;
  /** 主题 · What it is about */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** 条文 · The words of the article, where at hand */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** 甲含乙 · A contains B */
  readonly version?: Maybe<Version>;
};


/** 条款 · An article or paragraph of a version */
export type ProvisionBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 条款 · An article or paragraph of a version */
export type ProvisionLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 条款 · An article or paragraph of a version */
export type ProvisionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 条款 · An article or paragraph of a version */
export type ProvisionObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObligationOrder>>;
};

/** 一页 · A page (Relay) */
export type ProvisionConnection = {
  readonly __typename?: 'ProvisionConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<ProvisionEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Provision>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type ProvisionConnectionFacetsArgs = {
  by: ReadonlyArray<ProvisionFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type ProvisionEdge = {
  readonly __typename?: 'ProvisionEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Provision;
};

/** 分面 · What lists of Provision can be counted by */
export type ProvisionFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** 甲含乙 · A contains B */
  | 'version';

/** 筛选 · Conditions on Provision, all of which hold */
export type ProvisionFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<ProvisionFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 甲依据乙 · A is based on B */
  readonly basisOf?: InputMaybe<InstrumentRelationFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<ProvisionFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 条号 · Number as printed, for example 第五十八条 */
  readonly number?: InputMaybe<StringFilter>;
  /** 甲规定：乙 · A imposes: B */
  readonly obligations?: InputMaybe<ObligationRelationFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<ProvisionFilter>>;
  /** 主题 · What it is about */
  readonly subject?: InputMaybe<StringFilter>;
  /** 条文 · The words of the article, where at hand */
  readonly text?: InputMaybe<StringFilter>;
  /** 甲含乙 · A contains B */
  readonly version?: InputMaybe<VersionRelationFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type ProvisionOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type ProvisionRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<ProvisionFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type ProvisionRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<ProvisionRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<ProvisionRelationCondition>;
};

/** Qualifier: 词表 · Closed vocabulary */
export type Qualifier =
  /** 约 · About */
  | 'APPROXIMATE'
  /** 不少于 · At least */
  | 'AT_LEAST'
  /** 不超过 · At most */
  | 'AT_MOST'
  /** 确数 · Exact */
  | 'EXACT'
  /** 近、不足 · Nearly, less than */
  | 'NEARLY'
  /** 余、多、超过 · More than */
  | 'OVER';

/** 条件 · Conditions on a value */
export type QualifierFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Qualifier>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Qualifier>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Qualifier>;
};

/** 查询 · What can be asked */
export type Query = {
  readonly __typename?: 'Query';
  /** 检查项及其计数：只计符合筛选的发现 · The checks of the audit with their numbers, over the findings that the filter takes */
  readonly checks: ReadonlyArray<Check>;
  /** 覆盖率：通过检查的份额，依维度分行 · The share of findings of a check that pass, a row for each value of the dimensions */
  readonly coverage: ReadonlyArray<CoverageRow>;
  /** 按标识 · By id */
  readonly document?: Maybe<Document>;
  /** 文献 · List of documents */
  readonly documents: DocumentConnection;
  /** 勾稽关系 · List of equations */
  readonly equations: EquationConnection;
  /** 一项发现；没有则为空 · A finding by its id; null where there is none */
  readonly finding?: Maybe<Finding>;
  /** 审计的发现 · What the checks decided, node by node and report by report */
  readonly findings: FindingConnection;
  /** 图的版本、摘要、导入与交代情况 · Version, digest, imports and counts of the graph */
  readonly graph: GraphState;
  /** 按标识或标题取规范依据；同名者取 on 之日有效的一件 · An instrument by id, or by full title, short title or alias; of several works of one title, the one in force on the day */
  readonly instrument?: Maybe<Instrument>;
  /** 规范依据 · List of instruments */
  readonly instruments: InstrumentConnection;
  /** 行政区划 · List of jurisdictions */
  readonly jurisdictions: JurisdictionConnection;
  /** 按标识 · By id */
  readonly measure?: Maybe<Measure>;
  /** 举措 · List of measures */
  readonly measures: MeasureConnection;
  /** 按标识取任一节点 · Any node by id */
  readonly node?: Maybe<Node>;
  /** 按标识取若干节点，顺序不变，缺者为空 · Several nodes, in the order of the ids, null where there is none */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** 按标识 · By id */
  readonly obligation?: Maybe<Obligation>;
  /** 义务 · List of obligations */
  readonly obligations: ObligationConnection;
  /** 按标识 · By id */
  readonly outcome?: Maybe<Outcome>;
  /** 成效/数据 · List of outcomes */
  readonly outcomes: OutcomeConnection;
  /** 按标识 · By id */
  readonly passage?: Maybe<Passage>;
  /** 两节点间的简单路径：关系双向可走，未列 relations 时不走印发（ISSUED_BY）与属地、隶属（LOCATED_IN、WITHIN），端点为文献或行政区划者除外；中间只经过 through 所列类别（默认为全部事实），枢纽默认不经过，passHubs 所列者除外 · The simple paths between two nodes: links are walked both ways, but for ISSUED_BY, LOCATED_IN and WITHIN unless `relations` names them or an end is a document or a place, through nodes of the kinds given (all facts by default), hubs left out by default but for those of passHubs */
  readonly paths: PathResult;
  /** 下一年度安排 · List of plans */
  readonly plans: PlanConnection;
  /** 条款 · List of provisions */
  readonly provisions: ProvisionConnection;
  /** 由一节点可达的节点及其最短路径 · What can be reached from a node, each with its shortest path */
  readonly reachable: ReachableResult;
  /** 检索全部词与原文：任意长度的连续字句；宽度、标点、空格、繁简不计；亦认名称的拼音与首字母。任何输入都不报错 · Searches all words of the graph and the source texts for exact runs of characters of any length; width, punctuation, spaces and traditional forms do not matter; pinyin and initials of names are known. Nothing that can be typed is an error */
  readonly search: SearchConnection;
  /** 不足 · List of shortcomings */
  readonly shortcomings: ShortcomingConnection;
  /** 任一事实的责任链：向上至规范依据，向下至成效与安排 · The accountability trail of a fact: up to the law, down to results and plans */
  readonly trail: Trail;
  /** 按标识或名称取单位 · A unit by id, or by name or alias */
  readonly unit?: Maybe<Unit>;
  /** 责任单位 · List of units */
  readonly units: UnitConnection;
};


/** 查询 · What can be asked */
export type QueryChecksArgs = {
  filter?: InputMaybe<FindingFilter>;
};


/** 查询 · What can be asked */
export type QueryCoverageArgs = {
  by: ReadonlyArray<CoverageDimension>;
  check?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<CoverageFilter>;
};


/** 查询 · What can be asked */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};


/** 查询 · What can be asked */
export type QueryEquationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EquationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EquationOrder>>;
};


/** 查询 · What can be asked */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 · What can be asked */
export type QueryInstrumentArgs = {
  by: InstrumentBy;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 查询 · What can be asked */
export type QueryInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstrumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InstrumentOrder>>;
};


/** 查询 · What can be asked */
export type QueryJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JurisdictionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionOrder>>;
};


/** 查询 · What can be asked */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};


/** 查询 · What can be asked */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** 查询 · What can be asked */
export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObligationOrder>>;
};


/** 查询 · What can be asked */
export type QueryOutcomeArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OutcomeOrder>>;
};


/** 查询 · What can be asked */
export type QueryPassageArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryPathsArgs = {
  excludeHubs?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  maxPaths?: InputMaybe<Scalars['Int']['input']>;
  passHubs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  through?: InputMaybe<ReadonlyArray<Kind>>;
  to: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};


/** 查询 · What can be asked */
export type QueryProvisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProvisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProvisionOrder>>;
};


/** 查询 · What can be asked */
export type QueryReachableArgs = {
  excludeHubs?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  passHubs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  through?: InputMaybe<ReadonlyArray<Kind>>;
};


/** 查询 · What can be asked */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  text: Scalars['String']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 查询 · What can be asked */
export type QueryShortcomingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShortcomingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ShortcomingOrder>>;
};


/** 查询 · What can be asked */
export type QueryTrailArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
  of: Scalars['ID']['input'];
};


/** 查询 · What can be asked */
export type QueryUnitArgs = {
  by: UnitBy;
};


/** 查询 · What can be asked */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};

/** 由一节点可达的节点 · What can be reached from a node */
export type ReachableResult = {
  readonly __typename?: 'ReachableResult';
  /** 所求距离内可达的节点是否尽在此处，即 reasons 为空 · Whether every node within the distance asked for is here: reasons is empty */
  readonly complete: Scalars['Boolean']['output'];
  /** 到达而未经过的枢纽 · The hubs that were met and not passed */
  readonly excludedHubs: ReadonlyArray<Node>;
  /** 可达的节点：先近后远，同距者按标识 · The nodes, the nearest first, then by ids */
  readonly reached: ReadonlyArray<Reached>;
  /** 不全的缘由 · Why some may be missing */
  readonly reasons: ReadonlyArray<PathLimit>;
};

/** 一个可达的节点 · A node that can be reached */
export type Reached = {
  readonly __typename?: 'Reached';
  /** 距离：最短路径的关系数 · Number of links of the shortest path */
  readonly distance: Scalars['Int']['output'];
  /** 节点 · The node */
  readonly node: Node;
  /** 最短路径之一：同长者取标识最前者 · The shortest path, the first by ids where there are several */
  readonly path: Path;
};

/** Relation: 词表 · Closed vocabulary */
export type Relation =
  /** 安排“甲”针对不足“乙” · The plan “A” addresses “B” */
  | 'ADDRESSES'
  /** 甲修改乙 · A amends B */
  | 'AMENDS'
  /** “甲”适用乙 · “A” applies B */
  | 'APPLIES'
  /** 甲依据乙 · A is based on B */
  | 'BASED_ON'
  /** “甲”由乙承担 · “A” is borne by B */
  | 'BORNE_BY'
  /** 甲引用乙 · A cites B */
  | 'CITES'
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  | 'CONCERNS'
  /** 甲含乙 · A contains B */
  | 'CONTAINS'
  /** 安排“甲”延续乙 · The plan “A” continues B */
  | 'CONTINUES'
  /** “甲”设立乙 · “A” establishes B */
  | 'ESTABLISHES'
  /** “甲”落实“乙” · “A” is reported as done for “B” */
  | 'FULFILS'
  /** 甲有版本乙 · A has the version B */
  | 'HAS_VERSION'
  /** 甲规定：乙 · A imposes: B */
  | 'IMPOSES'
  /** 甲由乙印发 · A is issued by B */
  | 'ISSUED_BY'
  /** 甲属地为乙 · A is located in B */
  | 'LOCATED_IN'
  /** 甲属于乙 · A is a member of B */
  | 'MEMBER_OF'
  /** “甲”应向乙履行 · “A” is owed to B */
  | 'OWED_TO'
  /** 甲隶属乙 · A is part of B */
  | 'PART_OF'
  /** 甲与乙可能相同 · A is possibly the same as B */
  | 'POSSIBLY_SAME_AS'
  /** “甲”实现上年安排“乙” · “A” realises the plan “B” */
  | 'REALISES'
  /** 甲取代乙 · A replaces B */
  | 'REPLACES'
  /** 甲由乙报告 · A is a report by B */
  | 'REPORTED_BY'
  /** 甲是“乙”的相关方 · A has a role in “B” */
  | 'RESPONSIBLE_FOR'
  /** 甲承接乙 · A succeeds B */
  | 'SUCCEEDS'
  /** 甲含项乙 · A has the term B */
  | 'TERM'
  /** 甲隶属乙 · A lies within B */
  | 'WITHIN'
  /** “甲”的成效：乙 · “A” yields B */
  | 'YIELDS';

/** Role: 词表 · Closed vocabulary */
export type Role =
  /** 报送或移送对象 · Addressee: receives a report, filing or transfer */
  | 'ADDRESSEE'
  /** 咨询 · Advises */
  | 'ADVISE'
  /** 受益 · Benefits */
  | 'BENEFICIARY'
  /** 依托 · Channel: platform or place, never an actor */
  | 'CHANNEL'
  /** 主办 · Leads: the words make it the doer */
  | 'LEAD'
  /** 对象 · Subject: is trained, reviewed or regulated */
  | 'SUBJECT'
  /** 监督 · Checks another's deed */
  | 'SUPERVISE'
  /** 配合 · Supports */
  | 'SUPPORT';

/** 条件 · Conditions on a value */
export type RoleFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Role>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Role>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Role>;
};

/** 从规范依据走到单位 · The walk from the instrument to the unit */
export type Route = {
  readonly __typename?: 'Route';
  /** 其中最弱的依据 · The weakest basis of its links */
  readonly basis: Basis;
  /** 步 · Steps; each begins where the one before ends */
  readonly steps: ReadonlyArray<Step>;
};

/** 检索结果，一页 · A page of what a search found, the best first: by match, then the shorter label */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** 各类命中数，不受 kinds 限制；总数逾 10,000 时只计其中 10,000 个 · Hits by kind, whatever `kinds` asks for; of more than 10,000, 10,000 are counted */
  readonly counts: ReadonlyArray<KindCount>;
  /** 命中 · Hits */
  readonly edges: ReadonlyArray<SearchHit>;
  /** 检索中截去的部分；空即无 · What was cut; empty: nothing */
  readonly limits: ReadonlyArray<SearchLimit>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Node>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 命中总数，仅在请求时计算，至多计到 10,000 · Number of hits, computed only when asked; counted up to 10,000 */
  readonly totalCount: Scalars['Int']['output'];
};

/** 一个命中 · One hit: a node, and where it has the words. Offsets in code points, end exclusive */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 所在属性，如 title、aliases、text · The property that has the words, for example title, aliases, text */
  readonly field: Scalars['String']['output'];
  /** 如何命中 · How it was found */
  readonly match: SearchMatch;
  /** 节点 · Node */
  readonly node: Node;
  /** 片段中的位置 · The places in the snippet */
  readonly ranges: ReadonlyArray<Span>;
  /** 首处周围的原文，逐字截取 · A verbatim slice of that property around the first place */
  readonly snippet: Scalars['String']['output'];
  /** 属性原文中的位置；文献、章节、引文的文字则为在文献中的位置；至多 100 处 · The places in that property's text (of a list: in the one that matched); for words of a document, section or passage, the places in the document. At most 100 */
  readonly sourceRanges: ReadonlyArray<Span>;
};

/** SearchLimit: 词表 · Closed vocabulary */
export type SearchLimit =
  /** 检索词过长，只检索了前 300 字 · Only the first 300 characters were searched */
  | 'TEXT_CUT'
  /** 总数逾 10,000，只计到 10,000 · There are more than 10,000: counted up to that */
  | 'TOTAL_CAPPED'
  /** 词数过多，只检索了前 16 个 · Only the first 16 words were searched */
  | 'WORDS_CUT';

/** 条件 · Conditions on a value */
export type SearchLimitFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<SearchLimit>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<SearchLimit>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<SearchLimit>;
};

/** SearchMatch: 词表 · Closed vocabulary */
export type SearchMatch =
  /** 名称以此开头 · A name begins with it */
  | 'BEGINNING'
  /** 名称相同 · It is the title, a short title, an alias or a number */
  | 'EXACT'
  /** 名称含此 · A name contains it */
  | 'NAME'
  /** 名称的拼音或首字母 · A name is spelled so in pinyin, or has these initials */
  | 'SPELLING'
  /** 文字含此 · A text contains it */
  | 'TEXT'
  /** 各词皆有 · All the words, but not one after the other */
  | 'WORDS';

/** 条件 · Conditions on a value */
export type SearchMatchFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<SearchMatch>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<SearchMatch>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<SearchMatch>;
};

/** 章节 · A part, subsection, paragraph or item of a document */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 甲属于乙 · A is a subsection of B */
  readonly children: SectionConnection;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 甲载于乙 · A stands in B */
  readonly document?: Maybe<Document>;
  /** 止（码点，不含） · End of the section, exclusive */
  readonly end: Scalars['Int']['output'];
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 层次，1 至 4 · Level of the marker, 1 to 4 */
  readonly level: Scalars['Int']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 编号，照印 · Marker as printed */
  readonly marker: Scalars['String']['output'];
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 甲属于乙 · A is a subsection of B */
  readonly parent?: Maybe<Section>;
  /** 甲位于乙 · A stands in B */
  readonly passages: ReadonlyArray<Passage>;
  /** 路径，如 一/(三)/2/二是 · Path, as in the seeds */
  readonly path: Scalars['String']['output'];
  /** 安排甲延续乙 · The plan A continues B */
  readonly plans: PlanConnection;
  /** 起（码点） · Offset of the marker, in code points */
  readonly start: Scalars['Int']['output'];
  /** 标题 · Heading; empty for a marker without one */
  readonly title: Scalars['String']['output'];
};


/** 章节 · A part, subsection, paragraph or item of a document */
export type SectionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SectionOrder>>;
};


/** 章节 · A part, subsection, paragraph or item of a document */
export type SectionLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 章节 · A part, subsection, paragraph or item of a document */
export type SectionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 章节 · A part, subsection, paragraph or item of a document */
export type SectionPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};

/** 一页 · A page (Relay) */
export type SectionConnection = {
  readonly __typename?: 'SectionConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<SectionEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Section>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type SectionConnectionFacetsArgs = {
  by: ReadonlyArray<SectionFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type SectionEdge = {
  readonly __typename?: 'SectionEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Section;
};

/** 分面 · What lists of Section can be counted by */
export type SectionFacet =
  /** 甲载于乙 · A stands in B */
  | 'document'
  /** 层次，1 至 4 · Level of the marker, 1 to 4 */
  | 'level';

/** 筛选 · Conditions on Section, all of which hold */
export type SectionFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<SectionFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 甲属于乙 · A is a subsection of B */
  readonly children?: InputMaybe<SectionRelationFilter>;
  /** 甲载于乙 · A stands in B */
  readonly document?: InputMaybe<DocumentRelationFilter>;
  /** 止（码点，不含） · End of the section, exclusive */
  readonly end?: InputMaybe<IntFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 层次，1 至 4 · Level of the marker, 1 to 4 */
  readonly level?: InputMaybe<IntFilter>;
  /** 编号，照印 · Marker as printed */
  readonly marker?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<SectionFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<SectionFilter>>;
  /** 甲属于乙 · A is a subsection of B */
  readonly parent?: InputMaybe<SectionRelationFilter>;
  /** 甲位于乙 · A stands in B */
  readonly passages?: InputMaybe<PassageRelationFilter>;
  /** 路径，如 一/(三)/2/二是 · Path, as in the seeds */
  readonly path?: InputMaybe<StringFilter>;
  /** 安排“甲”延续乙 · The plan “A” continues B */
  readonly plans?: InputMaybe<PlanRelationFilter>;
  /** 起（码点） · Offset of the marker, in code points */
  readonly start?: InputMaybe<IntFilter>;
  /** 标题 · Heading; empty for a marker without one */
  readonly title?: InputMaybe<StringFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type SectionOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly start?: never; readonly title?: never; }
  |  /** 按 start · By start */
  { readonly id?: never; readonly start: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly start?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type SectionRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<SectionFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type SectionRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<SectionRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<SectionRelationCondition>;
};

/** Severity: 词表 · Closed vocabulary */
export type Severity =
  /** 错误 · Error: the record contradicts itself or the law */
  | 'ERROR'
  /** 提示 · Hint: worth knowing */
  | 'INFO'
  /** 缺漏 · Gap: something is missing that must be there */
  | 'WARNING';

/** 条件 · Conditions on a value */
export type SeverityFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Severity>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Severity>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Severity>;
};

/** 不足 · A gap that the report admits */
export type Shortcoming = Node & {
  readonly __typename?: 'Shortcoming';
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 原因 · The cause that the report gives; null when it gives none */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 不足甲涉及乙 · The shortcoming A concerns B */
  readonly concerns: NodeConnection;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 安排甲针对不足乙 · The plan A addresses B */
  readonly plans: PlanConnection;
  /** 内容 · What the report admits */
  readonly statement: Scalars['String']['output'];
  /** 年度 · Year of the report */
  readonly year: Scalars['Int']['output'];
};


/** 不足 · A gap that the report admits */
export type ShortcomingConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 不足 · A gap that the report admits */
export type ShortcomingLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 不足 · A gap that the report admits */
export type ShortcomingLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 不足 · A gap that the report admits */
export type ShortcomingPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};

/** 一页 · A page (Relay) */
export type ShortcomingConnection = {
  readonly __typename?: 'ShortcomingConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<ShortcomingEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Shortcoming>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type ShortcomingConnectionFacetsArgs = {
  by: ReadonlyArray<ShortcomingFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type ShortcomingEdge = {
  readonly __typename?: 'ShortcomingEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Shortcoming;
};

/** 分面 · What lists of Shortcoming can be counted by */
export type ShortcomingFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** 年度 · Year of the report */
  | 'year';

/** 筛选 · Conditions on Shortcoming, all of which hold */
export type ShortcomingFilter = {
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<ShortcomingFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 原因 · The cause that the report gives; null when it gives none */
  readonly cause?: InputMaybe<StringFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<ShortcomingFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<ShortcomingFilter>>;
  /** 安排“甲”针对不足“乙” · The plan “A” addresses “B” */
  readonly plans?: InputMaybe<PlanRelationFilter>;
  /** 内容 · What the report admits */
  readonly statement?: InputMaybe<StringFilter>;
  /** 年度 · Year of the report */
  readonly year?: InputMaybe<IntFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type ShortcomingOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; readonly year?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; readonly year?: never; }
  |  /** 按 year · By year */
  { readonly id?: never; readonly title?: never; readonly year: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type ShortcomingRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<ShortcomingFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type ShortcomingRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<ShortcomingRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<ShortcomingRelationCondition>;
};

/** 码点范围，不含末位 · Range of code points, end exclusive */
export type Span = {
  readonly __typename?: 'Span';
  /** 止 · End */
  readonly end: Scalars['Int']['output'];
  /** 起 · Start */
  readonly start: Scalars['Int']['output'];
};

/** 码点范围，不含末位 · Range of code points, end exclusive */
export type SpanInput = {
  /** 止 · End */
  readonly end: Scalars['Int']['input'];
  /** 起 · Start */
  readonly start: Scalars['Int']['input'];
};

/** Standing: 词表 · Closed vocabulary */
export type Standing =
  /** 有行动 · Acted: responsible for a measure, without being obliged */
  | 'ACTED'
  /** 有义务且有行动 · Acted and obliged: responsible for a measure too */
  | 'ACTED_AND_OBLIGED'
  /** 仅有义务 · Obliged only: no measure is recorded */
  | 'OBLIGED_ONLY';

/** 条件 · Conditions on a value */
export type StandingFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Standing>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Standing>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Standing>;
};

/** 一步 · One step of a walk */
export type Step = {
  readonly __typename?: 'Step';
  /** 起 · From */
  readonly from: Node;
  /** 所用的关系 · The link it uses */
  readonly link: Link;
  /** 与存储方向相反 · Whether the stored link points the other way */
  readonly reversed: Scalars['Boolean']['output'];
  /** 止 · To */
  readonly to: Node;
};

/** Strength: 词表 · Closed vocabulary */
export type Strength =
  /** 本地文件 · Local document */
  | 'LOCAL'
  /** 党内法规 · Party regulation */
  | 'PARTY'
  /** 上级政策 · Policy from above */
  | 'POLICY'
  /** 规章、规范性文件 · Rule or normative document */
  | 'RULE'
  /** 法律法规 · Statute or regulation */
  | 'STATUTORY'
  /** 未记载依据 · No document that imposes it is recorded */
  | 'UNRECORDED'
  /** 自行承诺 · Undertaken voluntarily */
  | 'VOLUNTARY';

/** 条件 · Conditions on a value */
export type StrengthFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Strength>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Strength>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Strength>;
};

/** 条件 · Conditions on a value */
export type StringFilter = {
  /** 包含 · Contains */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** 大于 · Greater than */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** 不小于 · At least */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 · Less than */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** 不大于 · At most */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** 以此开头 · Starts with */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** 依据一段原文的一个节点 · A node that rests on a passage, itself or by its links */
export type Support = {
  readonly __typename?: 'Support';
  /** 据此的出向关系 · Its outgoing links that rest on it */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Node;
  /** 节点自身据此 · The node itself rests on it */
  readonly own: Scalars['Boolean']['output'];
};

/** 责任链：规范依据、义务、承担者、举措、责任单位、成效、勾稽关系、不足、安排；只向上、向下走，不旁及同一义务下的其他举措 · The accountability trail of a fact: law, duty, bearer, measure, unit, outcome, equation, shortcoming, plan; only upwards and downwards, never sideways to other measures for the same duty */
export type Trail = {
  readonly __typename?: 'Trail';
  /** 是否一步未删 · Whether nothing was left out */
  readonly complete: Scalars['Boolean']['output'];
  /** 每类超出上限而删去的 · What was left out, kind by kind, where there were more than a trail holds */
  readonly cuts: ReadonlyArray<TrailCut>;
  /** 完整的链条应有而此处没有的关系 · The links that a complete chain would have and this one lacks */
  readonly gaps: ReadonlyArray<Gap>;
  /** 各步，自规范依据至安排，由事实至单位；每步之关系附其原文 · The steps, from the law to the plans and from facts to their units; the link of each tells its words */
  readonly steps: ReadonlyArray<Step>;
  /** 所问的事实 · The fact that was asked about */
  readonly subject: Node;
};

/** 一类中删去的；其后所连不计 · What was left out of a kind; what hangs on it is not counted */
export type TrailCut = {
  readonly __typename?: 'TrailCut';
  /** 类别 · Kind */
  readonly kind: Kind;
  /** 删去的数目 · How many are left out */
  readonly leftOut: Scalars['Int']['output'];
};

/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** 别称 · Other names */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 甲设立乙 · A establishes B */
  readonly establishedBy: MeasureConnection;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 所实施的规范依据，与 implementingUnits 互逆 · The instruments it implements: the inverse of implementingUnits */
  readonly implementedInstruments: ImplementedInstrumentConnection;
  /** 甲由乙印发 · A is issued by B */
  readonly issued: NodeConnection;
  /** 甲属地为乙 · A is located in B */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** 类别 · Kind of unit */
  readonly kind: UnitKind;
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 层级 · Administrative level */
  readonly level?: Maybe<Level>;
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 甲是乙的相关方，角色见其关系 · A has a role in B, which its link names */
  readonly measures: MeasureConnection;
  /** 甲属于乙 · A is a member of B */
  readonly memberOf: UnitConnection;
  /** 甲属于乙 · A is a member of B */
  readonly members: UnitConnection;
  /** 甲提及乙 · A mentions B */
  readonly mentions: ReadonlyArray<Passage>;
  /** 名称，照印 · Name as printed */
  readonly name: Scalars['String']['output'];
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 甲由乙承担 · A is borne by B */
  readonly obligations: ObligationConnection;
  /** 甲应向乙履行 · A is owed to B */
  readonly owedObligations: ObligationConnection;
  /** 甲隶属乙 · A is part of B */
  readonly parent?: Maybe<Unit>;
  /** 甲隶属乙 · A is part of B */
  readonly parts: UnitConnection;
  /** 甲是乙的相关方，角色见其关系 · A has a role in B, which its link names */
  readonly plans: PlanConnection;
  /** 甲与乙可能相同 · A is possibly the same as B */
  readonly possiblySameAs: UnitConnection;
  /** 冠以地名的名称 · Name with its place, which means one unit among many places */
  readonly qualifiedName: Scalars['String']['output'];
  /** 所作的报告 · The reports that it makes */
  readonly reports: DocumentConnection;
  /** 不足甲涉及乙 · The shortcoming A concerns B */
  readonly shortcomings: ShortcomingConnection;
  /** 一类单位的数目 · Number of members of a class */
  readonly size?: Maybe<Scalars['Int']['output']>;
  /** 数目的原文 · The size as printed */
  readonly sizeText?: Maybe<Scalars['String']['output']>;
  /** 甲承接乙 · A succeeds B */
  readonly succeededBy: UnitConnection;
  /** 甲承接乙 · A succeeds B */
  readonly succeeds: UnitConnection;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitEstablishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitImplementedInstrumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeDerived?: InputMaybe<Scalars['Boolean']['input']>;
  manners?: InputMaybe<ReadonlyArray<Manner>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  standing?: InputMaybe<ReadonlyArray<Standing>>;
  within?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MeasureOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObligationOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitOwedObligationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObligationOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlanOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitPossiblySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitShortcomingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ShortcomingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ShortcomingOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};


/** 责任单位 · An organ, office, post, class of organs or persons, or platform */
export type UnitSucceedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<UnitOrder>>;
};

/** 单位的取法：恰一项 · Exactly one */
export type UnitBy =
  /** 标识 · Id */
  { readonly id: Scalars['ID']['input']; readonly named?: never; }
  |  /** 名称 · Name */
  { readonly id?: never; readonly named: UnitName; };

/** 一页 · A page (Relay) */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Unit>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type UnitConnectionFacetsArgs = {
  by: ReadonlyArray<UnitFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Unit;
};

/** 分面 · What lists of Unit can be counted by */
export type UnitFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis'
  /** 甲属地为乙 · A is located in B */
  | 'jurisdiction'
  /** 类别 · Kind of unit */
  | 'kind'
  /** 层级 · Administrative level */
  | 'level';

/** 筛选 · Conditions on Unit, all of which hold */
export type UnitFilter = {
  /** 别称 · Other names */
  readonly aliases?: InputMaybe<StringFilter>;
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<UnitFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** “甲”设立乙 · “A” establishes B */
  readonly establishedBy?: InputMaybe<MeasureRelationFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 甲属地为乙 · A is located in B */
  readonly jurisdiction?: InputMaybe<JurisdictionRelationFilter>;
  /** 类别 · Kind of unit */
  readonly kind?: InputMaybe<UnitKindFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 层级 · Administrative level */
  readonly level?: InputMaybe<LevelFilter>;
  /** 甲是“乙”的相关方 · A has a role in “B” */
  readonly measures?: InputMaybe<MeasureRelationFilter>;
  /** 甲属于乙 · A is a member of B */
  readonly memberOf?: InputMaybe<UnitRelationFilter>;
  /** 甲属于乙 · A is a member of B */
  readonly members?: InputMaybe<UnitRelationFilter>;
  /** “甲”提及乙 · “A” mentions B */
  readonly mentions?: InputMaybe<PassageRelationFilter>;
  /** 名称，照印 · Name as printed */
  readonly name?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<UnitFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** “甲”由乙承担 · “A” is borne by B */
  readonly obligations?: InputMaybe<ObligationRelationFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<UnitFilter>>;
  /** “甲”应向乙履行 · “A” is owed to B */
  readonly owedObligations?: InputMaybe<ObligationRelationFilter>;
  /** 甲隶属乙 · A is part of B */
  readonly parent?: InputMaybe<UnitRelationFilter>;
  /** 甲隶属乙 · A is part of B */
  readonly parts?: InputMaybe<UnitRelationFilter>;
  /** 甲是“乙”的相关方 · A has a role in “B” */
  readonly plans?: InputMaybe<PlanRelationFilter>;
  /** 甲与乙可能相同 · A is possibly the same as B */
  readonly possiblySameAs?: InputMaybe<UnitRelationFilter>;
  /** 冠以地名的名称 · Name with its place, which means one unit among many places */
  readonly qualifiedName?: InputMaybe<StringFilter>;
  /** 甲由乙报告 · A is a report by B */
  readonly reports?: InputMaybe<DocumentRelationFilter>;
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  readonly shortcomings?: InputMaybe<ShortcomingRelationFilter>;
  /** 一类单位的数目 · Number of members of a class */
  readonly size?: InputMaybe<IntFilter>;
  /** 数目的原文 · The size as printed */
  readonly sizeText?: InputMaybe<StringFilter>;
  /** 甲承接乙 · A succeeds B */
  readonly succeededBy?: InputMaybe<UnitRelationFilter>;
  /** 甲承接乙 · A succeeds B */
  readonly succeeds?: InputMaybe<UnitRelationFilter>;
};

/** UnitKind: 词表 · Closed vocabulary */
export type UnitKind =
  /** 一类单位或人员 · Class of organs or persons */
  | 'CLASS'
  /** 人大及其常委会 · People's congress or its standing committee */
  | 'CONGRESS'
  /** 议事协调机构 · Coordinating body */
  | 'COORDINATING_BODY'
  /** 法院 · Court */
  | 'COURT'
  /** 政府部门 · Department of a government */
  | 'DEPARTMENT'
  /** 人民政府 · Government */
  | 'GOVERNMENT'
  /** 办事机构、派出机构 · Office */
  | 'OFFICE'
  /** 党的机关 · Party organ */
  | 'PARTY_ORGAN'
  /** 平台、场所 · Platform or place */
  | 'PLATFORM'
  /** 职位 · Post, never a person */
  | 'POST'
  /** 检察院 · Procuratorate */
  | 'PROCURATORATE'
  /** 公众 · The public */
  | 'PUBLIC'
  /** 事业单位等公共机构 · Public body */
  | 'PUBLIC_BODY';

/** 条件 · Conditions on a value */
export type UnitKindFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<UnitKind>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<UnitKind>>;
  /** 是否缺失 · Is absent */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 不等于 · Differs or is absent */
  readonly ne?: InputMaybe<UnitKind>;
};

/** 单位名称，可限定区划 · A unit's name, perhaps within a jurisdiction */
export type UnitName = {
  /** 区划的标识 · Id of the jurisdiction */
  readonly jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  /** 名称或别称 · Name or alias */
  readonly name: Scalars['String']['input'];
};

/** 排序：恰一项 · Order by exactly one key */
export type UnitOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type UnitRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<UnitFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type UnitRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<UnitRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<UnitRelationCondition>;
};

/** 版本 · One text of an instrument with its dates */
export type Version = Node & {
  readonly __typename?: 'Version';
  /** 通过日期 · Date of adoption */
  readonly adoptedOn?: Maybe<Scalars['Date']['output']>;
  /** 依据性质；文本为空 · Basis; null for text */
  readonly basis?: Maybe<Basis>;
  /** 所依据的条文，原文不在本库 · The cited articles on which it rests, whose words are not in the repository */
  readonly citations: ReadonlyArray<Citation>;
  /** 各关系的数目 · How many links of each relation */
  readonly degrees: ReadonlyArray<Degree>;
  /** 施行日期 · First day in force */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** 失效前的最后一日 · Last day in force */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** 本节点所依据的原文 · The passages on which it rests */
  readonly evidence: ReadonlyArray<Passage>;
  /** 标识 · Identity */
  readonly id: Scalars['ID']['output'];
  /** 甲有版本乙 · A has the version B */
  readonly instrument?: Maybe<Instrument>;
  /** 显示用的名称 · Name for display */
  readonly label: Scalars['String']['output'];
  /** 关系 · Links */
  readonly links: LinkConnection;
  /** 备注 · Note */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 甲含乙 · A contains B */
  readonly provisions: ReadonlyArray<Provision>;
  /** 公布日期 · Date of publication */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 该版本的标题 · Title of this version, where it differs */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** 版本 · One text of an instrument with its dates */
export type VersionLabelArgs = {
  language?: InputMaybe<Language>;
};


/** 版本 · One text of an instrument with its dates */
export type VersionLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<Basis>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};

/** 一页 · A page (Relay) */
export type VersionConnection = {
  readonly __typename?: 'VersionConnection';
  /** 边 · Edges */
  readonly edges: ReadonlyArray<VersionEdge>;
  /** 分面计数，按 by 的顺序各一次，仅在请求时计算 · Counts by value under the filter, in the order of `by`, computed only when asked */
  readonly facets: ReadonlyArray<Facet>;
  /** 节点 · Nodes */
  readonly nodes: ReadonlyArray<Version>;
  /** 翻页 · Page */
  readonly pageInfo: PageInfo;
  /** 总数，仅在请求时计算 · Number of nodes, computed only when asked */
  readonly totalCount: Scalars['Int']['output'];
};


/** 一页 · A page (Relay) */
export type VersionConnectionFacetsArgs = {
  by: ReadonlyArray<VersionFacet>;
};

/** 一条边：节点与连到它的关系 · One edge per node, with the links that join it */
export type VersionEdge = {
  readonly __typename?: 'VersionEdge';
  /** 游标 · Cursor */
  readonly cursor: Scalars['String']['output'];
  /** 连到该节点的全部关系；根列表中为空 · All links that join it; empty in root lists */
  readonly links: ReadonlyArray<Link>;
  /** 节点 · Node */
  readonly node: Version;
};

/** 分面 · What lists of Version can be counted by */
export type VersionFacet =
  /** 依据性质 · Stated, inferred or from outside */
  | 'basis';

/** 筛选 · Conditions on Version, all of which hold */
export type VersionFilter = {
  /** 通过日期 · Date of adoption */
  readonly adoptedOn?: InputMaybe<DateFilter>;
  /** 全部成立 · All of */
  readonly and?: InputMaybe<ReadonlyArray<VersionFilter>>;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: InputMaybe<BasisFilter>;
  /** 施行日期 · First day in force */
  readonly effectiveFrom?: InputMaybe<DateFilter>;
  /** 失效前的最后一日 · Last day in force */
  readonly effectiveTo?: InputMaybe<DateFilter>;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: InputMaybe<PassageRelationFilter>;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: InputMaybe<StringFilter>;
  /** 甲有版本乙 · A has the version B */
  readonly instrument?: InputMaybe<InstrumentRelationFilter>;
  /** 显示用的名称 · Name for display */
  readonly label?: InputMaybe<StringFilter>;
  /** 不成立 · Not */
  readonly not?: InputMaybe<VersionFilter>;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: InputMaybe<StringFilter>;
  /** 任一成立 · Any of */
  readonly or?: InputMaybe<ReadonlyArray<VersionFilter>>;
  /** 甲含乙 · A contains B */
  readonly provisions?: InputMaybe<ProvisionRelationFilter>;
  /** 公布日期 · Date of publication */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** 该版本的标题 · Title of this version, where it differs */
  readonly title?: InputMaybe<StringFilter>;
};

/** 排序：恰一项 · Order by exactly one key */
export type VersionOrder =
  /** 按 id · By id */
  { readonly id: OrderDirection; readonly title?: never; }
  |  /** 按 title · By title */
  { readonly id?: never; readonly title: OrderDirection; };

/** 关系两端 · The far node and the link to it */
export type VersionRelationCondition = {
  /** 关系 · The link */
  readonly link?: InputMaybe<LinkFilter>;
  /** 对端节点 · The far node */
  readonly node?: InputMaybe<VersionFilter>;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type VersionRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InputMaybe<VersionRelationCondition>;
  /** 至少有一个 · At least one */
  readonly some?: InputMaybe<VersionRelationCondition>;
};

/** 年度条件 · Conditions on a year */
export type YearFilter = {
  /** 等于 · Equals */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** 属于 · One of */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Accounted: ResolverTypeWrapper<Tree>;
  Accounting: ResolverTypeWrapper<Tree>;
  Basis: ResolverTypeWrapper<Tree>;
  BasisFilter: ResolverTypeWrapper<Tree>;
  Boolean: ResolverTypeWrapper<Tree>;
  BooleanFilter: ResolverTypeWrapper<Tree>;
  Check: ResolverTypeWrapper<Tree>;
  Citation: ResolverTypeWrapper<Tree>;
  CitationWords: ResolverTypeWrapper<Tree>;
  CitationWordsFilter: ResolverTypeWrapper<Tree>;
  CoverageDimension: ResolverTypeWrapper<Tree>;
  CoverageDimensionFilter: ResolverTypeWrapper<Tree>;
  CoverageFilter: ResolverTypeWrapper<Tree>;
  CoverageKey: ResolverTypeWrapper<Tree>;
  CoverageRow: ResolverTypeWrapper<Tree>;
  Date: ResolverTypeWrapper<Tree>;
  DateFilter: ResolverTypeWrapper<Tree>;
  Decimal: ResolverTypeWrapper<Tree>;
  DecimalFilter: ResolverTypeWrapper<Tree>;
  Degree: ResolverTypeWrapper<Tree>;
  Direction: ResolverTypeWrapper<Tree>;
  Document: ResolverTypeWrapper<Tree>;
  DocumentAccounting: ResolverTypeWrapper<Tree>;
  DocumentConnection: ResolverTypeWrapper<Tree>;
  DocumentEdge: ResolverTypeWrapper<Tree>;
  DocumentFacet: ResolverTypeWrapper<Tree>;
  DocumentFilter: ResolverTypeWrapper<Tree>;
  DocumentKind: ResolverTypeWrapper<Tree>;
  DocumentKindFilter: ResolverTypeWrapper<Tree>;
  DocumentOrder: ResolverTypeWrapper<Tree>;
  DocumentRelationCondition: ResolverTypeWrapper<Tree>;
  DocumentRelationFilter: ResolverTypeWrapper<Tree>;
  Equation: ResolverTypeWrapper<Tree>;
  EquationConnection: ResolverTypeWrapper<Tree>;
  EquationEdge: ResolverTypeWrapper<Tree>;
  EquationFacet: ResolverTypeWrapper<Tree>;
  EquationFilter: ResolverTypeWrapper<Tree>;
  EquationKind: ResolverTypeWrapper<Tree>;
  EquationKindFilter: ResolverTypeWrapper<Tree>;
  EquationOrder: ResolverTypeWrapper<Tree>;
  EquationRelationCondition: ResolverTypeWrapper<Tree>;
  EquationRelationFilter: ResolverTypeWrapper<Tree>;
  Facet: ResolverTypeWrapper<Tree>;
  FacetValue: ResolverTypeWrapper<Tree>;
  Finding: ResolverTypeWrapper<Tree>;
  FindingConnection: ResolverTypeWrapper<Tree>;
  FindingEdge: ResolverTypeWrapper<Tree>;
  FindingFilter: ResolverTypeWrapper<Tree>;
  FindingState: ResolverTypeWrapper<Tree>;
  FindingStateFilter: ResolverTypeWrapper<Tree>;
  Gap: ResolverTypeWrapper<Tree>;
  GraphState: ResolverTypeWrapper<Tree>;
  ID: ResolverTypeWrapper<Tree>;
  IDFilter: ResolverTypeWrapper<Tree>;
  ImplementedInstrumentConnection: ResolverTypeWrapper<Tree>;
  ImplementedInstrumentEdge: ResolverTypeWrapper<Tree>;
  ImplementingUnitConnection: ResolverTypeWrapper<Tree>;
  ImplementingUnitEdge: ResolverTypeWrapper<Tree>;
  Import: ResolverTypeWrapper<Tree>;
  Instrument: ResolverTypeWrapper<Tree>;
  InstrumentBy: ResolverTypeWrapper<Tree>;
  InstrumentConnection: ResolverTypeWrapper<Tree>;
  InstrumentEdge: ResolverTypeWrapper<Tree>;
  InstrumentFacet: ResolverTypeWrapper<Tree>;
  InstrumentFilter: ResolverTypeWrapper<Tree>;
  InstrumentKind: ResolverTypeWrapper<Tree>;
  InstrumentKindFilter: ResolverTypeWrapper<Tree>;
  InstrumentOrder: ResolverTypeWrapper<Tree>;
  InstrumentRelationCondition: ResolverTypeWrapper<Tree>;
  InstrumentRelationFilter: ResolverTypeWrapper<Tree>;
  InstrumentStatus: ResolverTypeWrapper<Tree>;
  InstrumentStatusFilter: ResolverTypeWrapper<Tree>;
  Int: ResolverTypeWrapper<Tree>;
  IntFilter: ResolverTypeWrapper<Tree>;
  Jurisdiction: ResolverTypeWrapper<Tree>;
  JurisdictionConnection: ResolverTypeWrapper<Tree>;
  JurisdictionEdge: ResolverTypeWrapper<Tree>;
  JurisdictionFacet: ResolverTypeWrapper<Tree>;
  JurisdictionFilter: ResolverTypeWrapper<Tree>;
  JurisdictionOrder: ResolverTypeWrapper<Tree>;
  JurisdictionRelationCondition: ResolverTypeWrapper<Tree>;
  JurisdictionRelationFilter: ResolverTypeWrapper<Tree>;
  Kind: ResolverTypeWrapper<Tree>;
  KindCount: ResolverTypeWrapper<Tree>;
  KindFilter: ResolverTypeWrapper<Tree>;
  Language: ResolverTypeWrapper<Tree>;
  Level: ResolverTypeWrapper<Tree>;
  LevelFilter: ResolverTypeWrapper<Tree>;
  Link: ResolverTypeWrapper<Tree>;
  LinkConnection: ResolverTypeWrapper<Tree>;
  LinkEdge: ResolverTypeWrapper<Tree>;
  LinkFilter: ResolverTypeWrapper<Tree>;
  Manner: ResolverTypeWrapper<Tree>;
  MannerFilter: ResolverTypeWrapper<Tree>;
  Measure: ResolverTypeWrapper<Tree>;
  MeasureConnection: ResolverTypeWrapper<Tree>;
  MeasureEdge: ResolverTypeWrapper<Tree>;
  MeasureFacet: ResolverTypeWrapper<Tree>;
  MeasureFilter: ResolverTypeWrapper<Tree>;
  MeasureOrder: ResolverTypeWrapper<Tree>;
  MeasureRelationCondition: ResolverTypeWrapper<Tree>;
  MeasureRelationFilter: ResolverTypeWrapper<Tree>;
  Modality: ResolverTypeWrapper<Tree>;
  ModalityFilter: ResolverTypeWrapper<Tree>;
  Nature: ResolverTypeWrapper<Tree>;
  NatureFilter: ResolverTypeWrapper<Tree>;
  Node: ResolverTypeWrapper<Tree>;
  NodeConnection: ResolverTypeWrapper<Tree>;
  NodeEdge: ResolverTypeWrapper<Tree>;
  NormalizedValue: ResolverTypeWrapper<Tree>;
  Obligation: ResolverTypeWrapper<Tree>;
  ObligationConnection: ResolverTypeWrapper<Tree>;
  ObligationEdge: ResolverTypeWrapper<Tree>;
  ObligationFacet: ResolverTypeWrapper<Tree>;
  ObligationFilter: ResolverTypeWrapper<Tree>;
  ObligationOrder: ResolverTypeWrapper<Tree>;
  ObligationRelationCondition: ResolverTypeWrapper<Tree>;
  ObligationRelationFilter: ResolverTypeWrapper<Tree>;
  OrderDirection: ResolverTypeWrapper<Tree>;
  Outcome: ResolverTypeWrapper<Tree>;
  OutcomeConnection: ResolverTypeWrapper<Tree>;
  OutcomeEdge: ResolverTypeWrapper<Tree>;
  OutcomeFacet: ResolverTypeWrapper<Tree>;
  OutcomeFilter: ResolverTypeWrapper<Tree>;
  OutcomeKind: ResolverTypeWrapper<Tree>;
  OutcomeKindFilter: ResolverTypeWrapper<Tree>;
  OutcomeOrder: ResolverTypeWrapper<Tree>;
  OutcomeRelationCondition: ResolverTypeWrapper<Tree>;
  OutcomeRelationFilter: ResolverTypeWrapper<Tree>;
  PageInfo: ResolverTypeWrapper<Tree>;
  Passage: ResolverTypeWrapper<Tree>;
  PassageConnection: ResolverTypeWrapper<Tree>;
  PassageEdge: ResolverTypeWrapper<Tree>;
  PassageFacet: ResolverTypeWrapper<Tree>;
  PassageFilter: ResolverTypeWrapper<Tree>;
  PassageOrder: ResolverTypeWrapper<Tree>;
  PassageRelationCondition: ResolverTypeWrapper<Tree>;
  PassageRelationFilter: ResolverTypeWrapper<Tree>;
  Path: ResolverTypeWrapper<Tree>;
  PathLimit: ResolverTypeWrapper<Tree>;
  PathLimitFilter: ResolverTypeWrapper<Tree>;
  PathResult: ResolverTypeWrapper<Tree>;
  Plan: ResolverTypeWrapper<Tree>;
  PlanConnection: ResolverTypeWrapper<Tree>;
  PlanEdge: ResolverTypeWrapper<Tree>;
  PlanFacet: ResolverTypeWrapper<Tree>;
  PlanFilter: ResolverTypeWrapper<Tree>;
  PlanOrder: ResolverTypeWrapper<Tree>;
  PlanRelationCondition: ResolverTypeWrapper<Tree>;
  PlanRelationFilter: ResolverTypeWrapper<Tree>;
  Provision: ResolverTypeWrapper<Tree>;
  ProvisionConnection: ResolverTypeWrapper<Tree>;
  ProvisionEdge: ResolverTypeWrapper<Tree>;
  ProvisionFacet: ResolverTypeWrapper<Tree>;
  ProvisionFilter: ResolverTypeWrapper<Tree>;
  ProvisionOrder: ResolverTypeWrapper<Tree>;
  ProvisionRelationCondition: ResolverTypeWrapper<Tree>;
  ProvisionRelationFilter: ResolverTypeWrapper<Tree>;
  Qualifier: ResolverTypeWrapper<Tree>;
  QualifierFilter: ResolverTypeWrapper<Tree>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachableResult: ResolverTypeWrapper<Tree>;
  Reached: ResolverTypeWrapper<Tree>;
  Relation: ResolverTypeWrapper<Tree>;
  Role: ResolverTypeWrapper<Tree>;
  RoleFilter: ResolverTypeWrapper<Tree>;
  Route: ResolverTypeWrapper<Tree>;
  SearchConnection: ResolverTypeWrapper<Tree>;
  SearchHit: ResolverTypeWrapper<Tree>;
  SearchLimit: ResolverTypeWrapper<Tree>;
  SearchLimitFilter: ResolverTypeWrapper<Tree>;
  SearchMatch: ResolverTypeWrapper<Tree>;
  SearchMatchFilter: ResolverTypeWrapper<Tree>;
  Section: ResolverTypeWrapper<Tree>;
  SectionConnection: ResolverTypeWrapper<Tree>;
  SectionEdge: ResolverTypeWrapper<Tree>;
  SectionFacet: ResolverTypeWrapper<Tree>;
  SectionFilter: ResolverTypeWrapper<Tree>;
  SectionOrder: ResolverTypeWrapper<Tree>;
  SectionRelationCondition: ResolverTypeWrapper<Tree>;
  SectionRelationFilter: ResolverTypeWrapper<Tree>;
  Severity: ResolverTypeWrapper<Tree>;
  SeverityFilter: ResolverTypeWrapper<Tree>;
  Shortcoming: ResolverTypeWrapper<Tree>;
  ShortcomingConnection: ResolverTypeWrapper<Tree>;
  ShortcomingEdge: ResolverTypeWrapper<Tree>;
  ShortcomingFacet: ResolverTypeWrapper<Tree>;
  ShortcomingFilter: ResolverTypeWrapper<Tree>;
  ShortcomingOrder: ResolverTypeWrapper<Tree>;
  ShortcomingRelationCondition: ResolverTypeWrapper<Tree>;
  ShortcomingRelationFilter: ResolverTypeWrapper<Tree>;
  Span: ResolverTypeWrapper<Tree>;
  SpanInput: ResolverTypeWrapper<Tree>;
  Standing: ResolverTypeWrapper<Tree>;
  StandingFilter: ResolverTypeWrapper<Tree>;
  Step: ResolverTypeWrapper<Tree>;
  Strength: ResolverTypeWrapper<Tree>;
  StrengthFilter: ResolverTypeWrapper<Tree>;
  String: ResolverTypeWrapper<Tree>;
  StringFilter: ResolverTypeWrapper<Tree>;
  Support: ResolverTypeWrapper<Tree>;
  Trail: ResolverTypeWrapper<Tree>;
  TrailCut: ResolverTypeWrapper<Tree>;
  Unit: ResolverTypeWrapper<Tree>;
  UnitBy: ResolverTypeWrapper<Tree>;
  UnitConnection: ResolverTypeWrapper<Tree>;
  UnitEdge: ResolverTypeWrapper<Tree>;
  UnitFacet: ResolverTypeWrapper<Tree>;
  UnitFilter: ResolverTypeWrapper<Tree>;
  UnitKind: ResolverTypeWrapper<Tree>;
  UnitKindFilter: ResolverTypeWrapper<Tree>;
  UnitName: ResolverTypeWrapper<Tree>;
  UnitOrder: ResolverTypeWrapper<Tree>;
  UnitRelationCondition: ResolverTypeWrapper<Tree>;
  UnitRelationFilter: ResolverTypeWrapper<Tree>;
  Version: ResolverTypeWrapper<Tree>;
  VersionConnection: ResolverTypeWrapper<Tree>;
  VersionEdge: ResolverTypeWrapper<Tree>;
  VersionFacet: ResolverTypeWrapper<Tree>;
  VersionFilter: ResolverTypeWrapper<Tree>;
  VersionOrder: ResolverTypeWrapper<Tree>;
  VersionRelationCondition: ResolverTypeWrapper<Tree>;
  VersionRelationFilter: ResolverTypeWrapper<Tree>;
  YearFilter: ResolverTypeWrapper<Tree>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Accounted: Tree;
  Accounting: Tree;
  BasisFilter: Tree;
  Boolean: Tree;
  BooleanFilter: Tree;
  Check: Tree;
  Citation: Tree;
  CitationWordsFilter: Tree;
  CoverageDimensionFilter: Tree;
  CoverageFilter: Tree;
  CoverageKey: Tree;
  CoverageRow: Tree;
  Date: Tree;
  DateFilter: Tree;
  Decimal: Tree;
  DecimalFilter: Tree;
  Degree: Tree;
  Document: Tree;
  DocumentAccounting: Tree;
  DocumentConnection: Tree;
  DocumentEdge: Tree;
  DocumentFilter: Tree;
  DocumentKindFilter: Tree;
  DocumentOrder: Tree;
  DocumentRelationCondition: Tree;
  DocumentRelationFilter: Tree;
  Equation: Tree;
  EquationConnection: Tree;
  EquationEdge: Tree;
  EquationFilter: Tree;
  EquationKindFilter: Tree;
  EquationOrder: Tree;
  EquationRelationCondition: Tree;
  EquationRelationFilter: Tree;
  Facet: Tree;
  FacetValue: Tree;
  Finding: Tree;
  FindingConnection: Tree;
  FindingEdge: Tree;
  FindingFilter: Tree;
  FindingStateFilter: Tree;
  Gap: Tree;
  GraphState: Tree;
  ID: Tree;
  IDFilter: Tree;
  ImplementedInstrumentConnection: Tree;
  ImplementedInstrumentEdge: Tree;
  ImplementingUnitConnection: Tree;
  ImplementingUnitEdge: Tree;
  Import: Tree;
  Instrument: Tree;
  InstrumentBy: Tree;
  InstrumentConnection: Tree;
  InstrumentEdge: Tree;
  InstrumentFilter: Tree;
  InstrumentKindFilter: Tree;
  InstrumentOrder: Tree;
  InstrumentRelationCondition: Tree;
  InstrumentRelationFilter: Tree;
  InstrumentStatusFilter: Tree;
  Int: Tree;
  IntFilter: Tree;
  Jurisdiction: Tree;
  JurisdictionConnection: Tree;
  JurisdictionEdge: Tree;
  JurisdictionFilter: Tree;
  JurisdictionOrder: Tree;
  JurisdictionRelationCondition: Tree;
  JurisdictionRelationFilter: Tree;
  KindCount: Tree;
  KindFilter: Tree;
  LevelFilter: Tree;
  Link: Tree;
  LinkConnection: Tree;
  LinkEdge: Tree;
  LinkFilter: Tree;
  MannerFilter: Tree;
  Measure: Tree;
  MeasureConnection: Tree;
  MeasureEdge: Tree;
  MeasureFilter: Tree;
  MeasureOrder: Tree;
  MeasureRelationCondition: Tree;
  MeasureRelationFilter: Tree;
  ModalityFilter: Tree;
  NatureFilter: Tree;
  Node: Tree;
  NodeConnection: Tree;
  NodeEdge: Tree;
  NormalizedValue: Tree;
  Obligation: Tree;
  ObligationConnection: Tree;
  ObligationEdge: Tree;
  ObligationFilter: Tree;
  ObligationOrder: Tree;
  ObligationRelationCondition: Tree;
  ObligationRelationFilter: Tree;
  Outcome: Tree;
  OutcomeConnection: Tree;
  OutcomeEdge: Tree;
  OutcomeFilter: Tree;
  OutcomeKindFilter: Tree;
  OutcomeOrder: Tree;
  OutcomeRelationCondition: Tree;
  OutcomeRelationFilter: Tree;
  PageInfo: Tree;
  Passage: Tree;
  PassageConnection: Tree;
  PassageEdge: Tree;
  PassageFilter: Tree;
  PassageOrder: Tree;
  PassageRelationCondition: Tree;
  PassageRelationFilter: Tree;
  Path: Tree;
  PathLimitFilter: Tree;
  PathResult: Tree;
  Plan: Tree;
  PlanConnection: Tree;
  PlanEdge: Tree;
  PlanFilter: Tree;
  PlanOrder: Tree;
  PlanRelationCondition: Tree;
  PlanRelationFilter: Tree;
  Provision: Tree;
  ProvisionConnection: Tree;
  ProvisionEdge: Tree;
  ProvisionFilter: Tree;
  ProvisionOrder: Tree;
  ProvisionRelationCondition: Tree;
  ProvisionRelationFilter: Tree;
  QualifierFilter: Tree;
  Query: Record<PropertyKey, never>;
  ReachableResult: Tree;
  Reached: Tree;
  RoleFilter: Tree;
  Route: Tree;
  SearchConnection: Tree;
  SearchHit: Tree;
  SearchLimitFilter: Tree;
  SearchMatchFilter: Tree;
  Section: Tree;
  SectionConnection: Tree;
  SectionEdge: Tree;
  SectionFilter: Tree;
  SectionOrder: Tree;
  SectionRelationCondition: Tree;
  SectionRelationFilter: Tree;
  SeverityFilter: Tree;
  Shortcoming: Tree;
  ShortcomingConnection: Tree;
  ShortcomingEdge: Tree;
  ShortcomingFilter: Tree;
  ShortcomingOrder: Tree;
  ShortcomingRelationCondition: Tree;
  ShortcomingRelationFilter: Tree;
  Span: Tree;
  SpanInput: Tree;
  StandingFilter: Tree;
  Step: Tree;
  StrengthFilter: Tree;
  String: Tree;
  StringFilter: Tree;
  Support: Tree;
  Trail: Tree;
  TrailCut: Tree;
  Unit: Tree;
  UnitBy: Tree;
  UnitConnection: Tree;
  UnitEdge: Tree;
  UnitFilter: Tree;
  UnitKindFilter: Tree;
  UnitName: Tree;
  UnitOrder: Tree;
  UnitRelationCondition: Tree;
  UnitRelationFilter: Tree;
  Version: Tree;
  VersionConnection: Tree;
  VersionEdge: Tree;
  VersionFilter: Tree;
  VersionOrder: Tree;
  VersionRelationCondition: Tree;
  VersionRelationFilter: Tree;
  YearFilter: Tree;
};

export type AccountedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Accounted'] = ResolversParentTypes['Accounted']> = {
  accounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Accounting'] = ResolversParentTypes['Accounting']> = {
  digitRuns?: Resolver<ResolversTypes['Accounted'], ParentType, ContextType>;
  markers?: Resolver<ResolversTypes['Accounted'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Accounted'], ParentType, ContextType>;
  titles?: Resolver<ResolversTypes['Accounted'], ParentType, ContextType>;
};

export type CheckResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  bases?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CheckDescriptionArgs, 'language'>>;
  failing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CheckTitleArgs, 'language'>>;
};

export type CitationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['CitationWords'], ParentType, ContextType>;
};

export type CoverageKeyResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CoverageKey'] = ResolversParentTypes['CoverageKey']> = {
  dimension?: Resolver<ResolversTypes['CoverageDimension'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CoverageRowResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['CoverageRow'] = ResolversParentTypes['CoverageRow']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['CoverageKey']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notRecorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DegreeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Degree'] = ResolversParentTypes['Degree']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  accounting?: Resolver<ResolversTypes['Accounting'], ParentType, ContextType>;
  annotated?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentLabelArgs, 'language'>>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<DocumentLinksArgs, 'direction'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, Partial<DocumentPassagesArgs>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTextArgs, 'start'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentAccountingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DocumentAccounting'] = ResolversParentTypes['DocumentAccounting']> = {
  digitRuns?: Resolver<ResolversTypes['Accounted'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  markers?: Resolver<ResolversTypes['Accounted'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Accounted'], ParentType, ContextType>;
  titles?: Resolver<ResolversTypes['Accounted'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<DocumentConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EquationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Equation'] = ResolversParentTypes['Equation']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EquationKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EquationLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EquationLinksArgs, 'direction'>>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, Partial<EquationTermsArgs>>;
  tolerance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EquationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EquationConnection'] = ResolversParentTypes['EquationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EquationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EquationConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Equation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EquationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['EquationEdge'] = ResolversParentTypes['EquationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Equation'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<FacetValuesArgs, 'first'>>;
};

export type FacetValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FindingMessageArgs, 'language'>>;
  scope?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  after?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  check?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapMessageArgs, 'language'>>;
  scope?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
};

export type GraphStateResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['GraphState'] = ResolversParentTypes['GraphState']> = {
  accounting?: Resolver<ReadonlyArray<ResolversTypes['DocumentAccounting']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imports?: Resolver<ReadonlyArray<ResolversTypes['Import']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImplementedInstrumentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImplementedInstrumentConnection'] = ResolversParentTypes['ImplementedInstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImplementedInstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImplementedInstrumentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImplementedInstrumentEdge'] = ResolversParentTypes['ImplementedInstrumentEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  routeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType, RequireFields<ImplementedInstrumentEdgeRoutesArgs, 'first'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type ImplementingUnitConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImplementingUnitConnection'] = ResolversParentTypes['ImplementingUnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImplementingUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImplementingUnitEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ImplementingUnitEdge'] = ResolversParentTypes['ImplementingUnitEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measureCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  routeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType, RequireFields<ImplementingUnitEdgeRoutesArgs, 'first'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<InstrumentAmendedByArgs>>;
  amends?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<InstrumentAmendsArgs>>;
  basedOn?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, Partial<InstrumentBasedOnArgs>>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  basisOf?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<InstrumentBasisOfArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<InstrumentCitedByArgs>>;
  cites?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<InstrumentCitesArgs>>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementingUnits?: Resolver<ResolversTypes['ImplementingUnitConnection'], ParentType, ContextType, RequireFields<InstrumentImplementingUnitsArgs, 'includeDerived' | 'manners' | 'roles'>>;
  issuers?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<InstrumentIssuersArgs>>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InstrumentLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<InstrumentLinksArgs, 'direction'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<InstrumentMeasuresArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, Partial<InstrumentObligationsArgs>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<InstrumentPlansArgs>>;
  replacedBy?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<InstrumentReplacedByArgs>>;
  replaces?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<InstrumentReplacesArgs>>;
  shortTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortcomings?: Resolver<ResolversTypes['ShortcomingConnection'], ParentType, ContextType, Partial<InstrumentShortcomingsArgs>>;
  statusOn?: Resolver<ResolversTypes['InstrumentStatus'], ParentType, ContextType, RequireFields<InstrumentStatusOnArgs, 'date'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InstrumentConnection'] = ResolversParentTypes['InstrumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<InstrumentConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<JurisdictionDocumentsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JurisdictionLabelArgs, 'language'>>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<JurisdictionLinksArgs, 'direction'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, Partial<JurisdictionPartsArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<JurisdictionUnitsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<JurisdictionConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manner?: Resolver<Maybe<ResolversTypes['Manner']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  establishes?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<MeasureEstablishesArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<MeasureInstrumentsArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MeasureLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<MeasureLinksArgs, 'direction'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, Partial<MeasureObligationsArgs>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, Partial<MeasureOutcomesArgs>>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<MeasurePlansArgs>>;
  possiblySameAs?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<MeasurePossiblySameAsArgs>>;
  realises?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<MeasureRealisesArgs>>;
  shortcomings?: Resolver<ResolversTypes['ShortcomingConnection'], ParentType, ContextType, Partial<MeasureShortcomingsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<MeasureUnitsArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<MeasureConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Document' | 'Equation' | 'Instrument' | 'Jurisdiction' | 'Measure' | 'Obligation' | 'Outcome' | 'Passage' | 'Plan' | 'Provision' | 'Section' | 'Shortcoming' | 'Unit' | 'Version', ParentType, ContextType>;
};

export type NodeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NormalizedValueResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['NormalizedValue'] = ResolversParentTypes['NormalizedValue']> = {
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  bearers?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<ObligationBearersArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<ObligationInstrumentsArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObligationLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ObligationLinksArgs, 'direction'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<ObligationMeasuresArgs>>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owedTo?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<ObligationOwedToArgs>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<ObligationPlansArgs>>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortcomings?: Resolver<ResolversTypes['ShortcomingConnection'], ParentType, ContextType, Partial<ObligationShortcomingsArgs>>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ObligationConnection'] = ResolversParentTypes['ObligationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ObligationConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  cumulative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  equations?: Resolver<ResolversTypes['EquationConnection'], ParentType, ContextType, Partial<OutcomeEquationsArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OutcomeLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OutcomeLinksArgs, 'direction'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<OutcomeMeasuresArgs>>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metricCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metricDefinition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['Nature'], ParentType, ContextType>;
  normalized?: Resolver<Maybe<ResolversTypes['NormalizedValue']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<OutcomeConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PassageLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PassageLinksArgs, 'direction'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Support']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PassageConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedHubs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['PathLimit']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  addresses?: Resolver<ResolversTypes['ShortcomingConnection'], ParentType, ContextType, Partial<PlanAddressesArgs>>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  continues?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, Partial<PlanContinuesArgs>>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PlanLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PlanLinksArgs, 'direction'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realisedBy?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<PlanRealisedByArgs>>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<PlanUnitsArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<PlanConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  basisOf?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<ProvisionBasisOfArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProvisionLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ProvisionLinksArgs, 'direction'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, Partial<ProvisionObligationsArgs>>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Version']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ProvisionConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['Check']>, ParentType, ContextType, Partial<QueryChecksArgs>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['CoverageRow']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'by' | 'check'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  equations?: Resolver<ResolversTypes['EquationConnection'], ParentType, ContextType, Partial<QueryEquationsArgs>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryFindingsArgs>>;
  graph?: Resolver<ResolversTypes['GraphState'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'by'>>;
  instruments?: Resolver<ResolversTypes['InstrumentConnection'], ParentType, ContextType, Partial<QueryInstrumentsArgs>>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<QueryObligationArgs, 'id'>>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, Partial<QueryObligationsArgs>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<QueryOutcomeArgs, 'id'>>;
  outcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, Partial<QueryOutcomesArgs>>;
  passage?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType, RequireFields<QueryPassageArgs, 'id'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'excludeHubs' | 'from' | 'maxLength' | 'maxPaths' | 'to'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<QueryPlansArgs>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, Partial<QueryProvisionsArgs>>;
  reachable?: Resolver<ResolversTypes['ReachableResult'], ParentType, ContextType, RequireFields<QueryReachableArgs, 'excludeHubs' | 'from' | 'maxLength' | 'maxNodes'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  shortcomings?: Resolver<ResolversTypes['ShortcomingConnection'], ParentType, ContextType, Partial<QueryShortcomingsArgs>>;
  trail?: Resolver<ResolversTypes['Trail'], ParentType, ContextType, RequireFields<QueryTrailArgs, 'of'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'by'>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<QueryUnitsArgs>>;
};

export type ReachableResultResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ReachableResult'] = ResolversParentTypes['ReachableResult']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedHubs?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  reached?: Resolver<ReadonlyArray<ResolversTypes['Reached']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['PathLimit']>, ParentType, ContextType>;
};

export type ReachedResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['SearchLimit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceRanges?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type SectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['SectionConnection'], ParentType, ContextType, Partial<SectionChildrenArgs>>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SectionLabelArgs, 'language'>>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<SectionLinksArgs, 'direction'>>;
  marker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<SectionPlansArgs>>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SectionConnection'] = ResolversParentTypes['SectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SectionConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['SectionEdge'] = ResolversParentTypes['SectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Section'], ParentType, ContextType>;
};

export type ShortcomingResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Shortcoming'] = ResolversParentTypes['Shortcoming']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, Partial<ShortcomingConcernsArgs>>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShortcomingLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ShortcomingLinksArgs, 'direction'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<ShortcomingPlansArgs>>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortcomingConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ShortcomingConnection'] = ResolversParentTypes['ShortcomingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShortcomingEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<ShortcomingConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Shortcoming']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShortcomingEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['ShortcomingEdge'] = ResolversParentTypes['ShortcomingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Shortcoming'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SupportResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrailResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Trail'] = ResolversParentTypes['Trail']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cuts?: Resolver<ReadonlyArray<ResolversTypes['TrailCut']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Step']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type TrailCutResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['TrailCut'] = ResolversParentTypes['TrailCut']> = {
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  establishedBy?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<UnitEstablishedByArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedInstruments?: Resolver<ResolversTypes['ImplementedInstrumentConnection'], ParentType, ContextType, RequireFields<UnitImplementedInstrumentsArgs, 'includeDerived' | 'manners' | 'roles'>>;
  issued?: Resolver<ResolversTypes['NodeConnection'], ParentType, ContextType, Partial<UnitIssuedArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<UnitLabelArgs, 'language'>>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<UnitLinksArgs, 'direction'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, Partial<UnitMeasuresArgs>>;
  memberOf?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<UnitMemberOfArgs>>;
  members?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<UnitMembersArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, Partial<UnitObligationsArgs>>;
  owedObligations?: Resolver<ResolversTypes['ObligationConnection'], ParentType, ContextType, Partial<UnitOwedObligationsArgs>>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<UnitPartsArgs>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<UnitPlansArgs>>;
  possiblySameAs?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<UnitPossiblySameAsArgs>>;
  qualifiedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<UnitReportsArgs>>;
  shortcomings?: Resolver<ResolversTypes['ShortcomingConnection'], ParentType, ContextType, Partial<UnitShortcomingsArgs>>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sizeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  succeededBy?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<UnitSucceededByArgs>>;
  succeeds?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<UnitSucceedsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<UnitConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type VersionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['Version'] = ResolversParentTypes['Version']> = {
  adoptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  degrees?: Resolver<ReadonlyArray<ResolversTypes['Degree']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VersionLabelArgs, 'language'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<VersionLinksArgs, 'direction'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConnectionResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VersionConnection'] = ResolversParentTypes['VersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VersionEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<VersionConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VersionEdgeResolvers<ContextType = GraphQLContext, ParentType extends ResolversParentTypes['VersionEdge'] = ResolversParentTypes['VersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Version'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphQLContext> = {
  Accounted?: AccountedResolvers<ContextType>;
  Accounting?: AccountingResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CoverageKey?: CoverageKeyResolvers<ContextType>;
  CoverageRow?: CoverageRowResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Degree?: DegreeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentAccounting?: DocumentAccountingResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Equation?: EquationResolvers<ContextType>;
  EquationConnection?: EquationConnectionResolvers<ContextType>;
  EquationEdge?: EquationEdgeResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GraphState?: GraphStateResolvers<ContextType>;
  ImplementedInstrumentConnection?: ImplementedInstrumentConnectionResolvers<ContextType>;
  ImplementedInstrumentEdge?: ImplementedInstrumentEdgeResolvers<ContextType>;
  ImplementingUnitConnection?: ImplementingUnitConnectionResolvers<ContextType>;
  ImplementingUnitEdge?: ImplementingUnitEdgeResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeConnection?: NodeConnectionResolvers<ContextType>;
  NodeEdge?: NodeEdgeResolvers<ContextType>;
  NormalizedValue?: NormalizedValueResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachableResult?: ReachableResultResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionConnection?: SectionConnectionResolvers<ContextType>;
  SectionEdge?: SectionEdgeResolvers<ContextType>;
  Shortcoming?: ShortcomingResolvers<ContextType>;
  ShortcomingConnection?: ShortcomingConnectionResolvers<ContextType>;
  ShortcomingEdge?: ShortcomingEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  Trail?: TrailResolvers<ContextType>;
  TrailCut?: TrailCutResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  Version?: VersionResolvers<ContextType>;
  VersionConnection?: VersionConnectionResolvers<ContextType>;
  VersionEdge?: VersionEdgeResolvers<ContextType>;
};

