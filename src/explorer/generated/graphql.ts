/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  readonly eq?: Basis | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Basis> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Basis | null | undefined;
};

/** 条件 · Conditions on a value */
export type BooleanFilter = {
  /** 等于 · Equals */
  readonly eq?: boolean | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
};

/** CitationWords: 词表 · Closed vocabulary */
export type CitationWords =
  /** 条文未随附 · The words are not at hand */
  | 'ABSENT'
  /** 条文与哈希不符 · The words at hand have another hash */
  | 'MISMATCH'
  /** 条文已随附 · The words are at hand and have the stated hash */
  | 'PRESENT';

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

/** 覆盖率的筛选，各条件同时成立 · Conditions on the subjects of coverage, all of which hold */
export type CoverageFilter = {
  /** 就哪份报告而言 · The report */
  readonly document?: IdFilter | null | undefined;
  /** 与该规范依据有关 · Of an instrument */
  readonly instrument?: IdFilter | null | undefined;
  /** 报告所及地区，含其下各级 · The place of the report, or one around it */
  readonly jurisdiction?: IdFilter | null | undefined;
  /** 原文就在该章节，不含其下 · With words in the section itself, not below it */
  readonly ownSection?: IdFilter | null | undefined;
  /** 原文在该章节或其下 · With words in the section or below it */
  readonly section?: IdFilter | null | undefined;
  /** 约束力来源 · Strength of the duty */
  readonly strength?: StrengthFilter | null | undefined;
  /** 与该单位有关 · Of a unit */
  readonly unit?: IdFilter | null | undefined;
  /** 报告年度 · The year of the report */
  readonly year?: YearFilter | null | undefined;
};

/** 条件 · Conditions on a value */
export type DateFilter = {
  /** 等于 · Equals */
  readonly eq?: string | null | undefined;
  /** 大于 · Greater than */
  readonly gt?: string | null | undefined;
  /** 不小于 · At least */
  readonly gte?: string | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 小于 · Less than */
  readonly lt?: string | null | undefined;
  /** 不大于 · At most */
  readonly lte?: string | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: string | null | undefined;
};

/** 条件 · Conditions on a value */
export type DecimalFilter = {
  /** 等于 · Equals */
  readonly eq?: string | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: string | null | undefined;
};

/** 方向 · Direction, seen from the node that is asked */
export type Direction =
  /** 双向 · Both */
  | 'BOTH'
  /** 入 · Incoming */
  | 'IN'
  /** 出 · Outgoing */
  | 'OUT';

/** 筛选 · Conditions on Document, all of which hold */
export type DocumentFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** 已全文标注的章节 · Paths of the sections annotated in full; all */
  readonly annotated?: StringFilter | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 甲由乙印发 · A is issued by B */
  readonly issuer?: UnitRelationFilter | null | undefined;
  /** 甲属地为乙 · A is located in B */
  readonly jurisdiction?: JurisdictionRelationFilter | null | undefined;
  /** 类别 · Report, reference or law */
  readonly kind?: DocumentKindFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 字数（码点） · Length in Unicode code points */
  readonly length?: IntFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: DocumentFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** 甲载于乙 · A stands in B */
  readonly passages?: PassageRelationFilter | null | undefined;
  /** 公布日期 · Date of publication */
  readonly publishedOn?: DateFilter | null | undefined;
  /** 甲由乙报告 · A is a report by B */
  readonly reporter?: UnitRelationFilter | null | undefined;
  /** 甲载于乙 · A stands in B */
  readonly sections?: SectionRelationFilter | null | undefined;
  /** 原文 SHA-256 · SHA-256 of the text in UTF-8 */
  readonly sha256?: StringFilter | null | undefined;
  /** 标题 · Title */
  readonly title?: StringFilter | null | undefined;
  /** 网址 · Address */
  readonly url?: StringFilter | null | undefined;
  /** 年度 · Year that it reports on */
  readonly year?: IntFilter | null | undefined;
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
  readonly eq?: DocumentKind | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<DocumentKind> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: DocumentKind | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type DocumentRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: DocumentFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type DocumentRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: DocumentRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: DocumentRelationCondition | null | undefined;
};

/** 筛选 · Conditions on Equation, all of which hold */
export type EquationFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<EquationFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 计算值 · The left side, computed from the terms */
  readonly computed?: DecimalFilter | null | undefined;
  /** 差额 · Computed minus stated */
  readonly difference?: DecimalFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 算式 · The relation between the terms */
  readonly expression?: StringFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 列举的各项，照印 · The things enumerated, as printed */
  readonly items?: StringFilter | null | undefined;
  /** 类别 · Kind of relation */
  readonly kind?: EquationKindFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 原文未给出的项 · Terms that the text does not give */
  readonly missing?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: EquationFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<EquationFilter> | null | undefined;
  /** 结论 · Whether it holds */
  readonly state?: FindingStateFilter | null | undefined;
  /** 所述值 · The right side, as stated */
  readonly stated?: DecimalFilter | null | undefined;
  /** 甲含项乙 · A has the term B */
  readonly terms?: OutcomeRelationFilter | null | undefined;
  /** 容差，取自所述位数 · Tolerance, from the stated digits */
  readonly tolerance?: DecimalFilter | null | undefined;
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
  readonly eq?: EquationKind | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<EquationKind> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: EquationKind | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type EquationRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: EquationFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type EquationRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: EquationRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: EquationRelationCondition | null | undefined;
};

/** 发现的筛选，各条件同时成立 · Conditions on findings, all of which hold */
export type FindingFilter = {
  /** 检查项的代号 · Names of checks */
  readonly check?: IdFilter | null | undefined;
  /** 就哪份报告而言 · The report */
  readonly document?: IdFilter | null | undefined;
  /** 与该规范依据有关：本身、所定义务、适用它的举措及成效 · Of an instrument: itself, what it imposes, what applies it and what that yields */
  readonly instrument?: IdFilter | null | undefined;
  /** 报告所及地区，含其下各级 · The place of the report, or one around it */
  readonly jurisdiction?: IdFilter | null | undefined;
  /** 节点类别 · Kind of the subject */
  readonly kind?: KindFilter | null | undefined;
  /** 原文就在该章节，不含其下 · With words in the section itself, not below it */
  readonly ownSection?: IdFilter | null | undefined;
  /** 原文在该章节或其下 · With words in the section or below it */
  readonly section?: IdFilter | null | undefined;
  /** 轻重 · Severity of the check */
  readonly severity?: SeverityFilter | null | undefined;
  /** 结论 · The decision */
  readonly state?: FindingStateFilter | null | undefined;
  /** 所评判的节点 · The node that was judged */
  readonly subject?: IdFilter | null | undefined;
  /** 与该单位有关：本身、其义务、举措及成效 · Of a unit: itself, its duties, measures and their outcomes */
  readonly unit?: IdFilter | null | undefined;
  /** 报告年度 · The year of the report */
  readonly year?: YearFilter | null | undefined;
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
  readonly eq?: FindingState | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<FindingState> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: FindingState | null | undefined;
};

/** 标识条件 · Conditions on an id */
export type IdFilter = {
  /** 等于 · Equals */
  readonly eq?: string | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** 筛选 · Conditions on Instrument, all of which hold */
export type InstrumentFilter = {
  /** 其他写法 · Other spellings of the title */
  readonly aliases?: StringFilter | null | undefined;
  /** 甲修改乙 · A amends B */
  readonly amendedBy?: InstrumentRelationFilter | null | undefined;
  /** 甲修改乙 · A amends B */
  readonly amends?: InstrumentRelationFilter | null | undefined;
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<InstrumentFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 甲依据乙 · A is based on B */
  readonly basisOf?: InstrumentRelationFilter | null | undefined;
  /** 甲引用乙 · A cites B */
  readonly citedBy?: InstrumentRelationFilter | null | undefined;
  /** 甲引用乙 · A cites B */
  readonly cites?: InstrumentRelationFilter | null | undefined;
  /** 文号 · Document number */
  readonly documentNumber?: StringFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 甲由乙印发 · A is issued by B */
  readonly issuers?: UnitRelationFilter | null | undefined;
  /** 类别 · Kind of instrument */
  readonly kind?: InstrumentKindFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** “甲”适用乙 · “A” applies B */
  readonly measures?: MeasureRelationFilter | null | undefined;
  /** “甲”提及乙 · “A” mentions B */
  readonly mentions?: PassageRelationFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: InstrumentFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 甲规定：乙 · A imposes: B */
  readonly obligations?: ObligationRelationFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<InstrumentFilter> | null | undefined;
  /** 安排“甲”延续乙 · The plan “A” continues B */
  readonly plans?: PlanRelationFilter | null | undefined;
  /** 甲取代乙 · A replaces B */
  readonly replacedBy?: InstrumentRelationFilter | null | undefined;
  /** 甲取代乙 · A replaces B */
  readonly replaces?: InstrumentRelationFilter | null | undefined;
  /** 简称 · Short title */
  readonly shortTitle?: StringFilter | null | undefined;
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  readonly shortcomings?: ShortcomingRelationFilter | null | undefined;
  /** 全称，不带书名号 · Full title, without brackets */
  readonly title?: StringFilter | null | undefined;
  /** 甲有版本乙 · A has the version B */
  readonly versions?: VersionRelationFilter | null | undefined;
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
  readonly eq?: InstrumentKind | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<InstrumentKind> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: InstrumentKind | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type InstrumentRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: InstrumentFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type InstrumentRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: InstrumentRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: InstrumentRelationCondition | null | undefined;
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
export type IntFilter = {
  /** 等于 · Equals */
  readonly eq?: number | null | undefined;
  /** 大于 · Greater than */
  readonly gt?: number | null | undefined;
  /** 不小于 · At least */
  readonly gte?: number | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 小于 · Less than */
  readonly lt?: number | null | undefined;
  /** 不大于 · At most */
  readonly lte?: number | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: number | null | undefined;
};

/** 筛选 · Conditions on Jurisdiction, all of which hold */
export type JurisdictionFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<JurisdictionFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** GB/T 2260 代码 · GB/T 2260 code */
  readonly code?: StringFilter | null | undefined;
  /** 甲属地为乙 · A is located in B */
  readonly documents?: DocumentRelationFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 层级 · Administrative level */
  readonly level?: LevelFilter | null | undefined;
  /** 名称 · Name */
  readonly name?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: JurisdictionFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<JurisdictionFilter> | null | undefined;
  /** 甲隶属乙 · A lies within B */
  readonly parent?: JurisdictionRelationFilter | null | undefined;
  /** 甲隶属乙 · A lies within B */
  readonly parts?: JurisdictionRelationFilter | null | undefined;
  /** 甲属地为乙 · A is located in B */
  readonly units?: UnitRelationFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type JurisdictionRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: JurisdictionFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type JurisdictionRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: JurisdictionRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: JurisdictionRelationCondition | null | undefined;
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

/** 条件 · Conditions on a value */
export type KindFilter = {
  /** 等于 · Equals */
  readonly eq?: Kind | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Kind> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Kind | null | undefined;
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
  readonly eq?: Level | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Level> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Level | null | undefined;
};

/** 关系的条件 · Conditions on a link */
export type LinkFilter = {
  /** 依据性质 · Basis */
  readonly basis?: BasisFilter | null | undefined;
  /** 日期 · Date */
  readonly date?: DateFilter | null | undefined;
  /** 方式 · Manner of the measure */
  readonly manner?: MannerFilter | null | undefined;
  /** 项在算式中的字母 · Letter of the term in the equation */
  readonly name?: StringFilter | null | undefined;
  /** 备注 · Note */
  readonly note?: StringFilter | null | undefined;
  /** 角色 · Role of the unit */
  readonly role?: RoleFilter | null | undefined;
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
  readonly eq?: Manner | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Manner> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Manner | null | undefined;
};

/** 筛选 · Conditions on Measure, all of which hold */
export type MeasureFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<MeasureFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** “甲”设立乙 · “A” establishes B */
  readonly establishes?: UnitRelationFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** “甲”适用乙 · “A” applies B */
  readonly instruments?: InstrumentRelationFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: MeasureFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** “甲”落实“乙” · “A” is reported as done for “B” */
  readonly obligations?: ObligationRelationFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<MeasureFilter> | null | undefined;
  /** “甲”的成效：乙 · “A” yields B */
  readonly outcomes?: OutcomeRelationFilter | null | undefined;
  /** 原文载明的时间（ISO 8601 日期或区间） · The time that the words give: an ISO 8601 year, date or interval; null when undated */
  readonly period?: StringFilter | null | undefined;
  /** 起 · First day of the period, or of the year */
  readonly periodFrom?: DateFilter | null | undefined;
  /** 止 · Last day of the period, or of the year */
  readonly periodTo?: DateFilter | null | undefined;
  /** 安排“甲”延续乙 · The plan “A” continues B */
  readonly plans?: PlanRelationFilter | null | undefined;
  /** 甲与乙可能相同 · A is possibly the same as B */
  readonly possiblySameAs?: MeasureRelationFilter | null | undefined;
  /** “甲”实现上年安排“乙” · “A” realises the plan “B” */
  readonly realises?: PlanRelationFilter | null | undefined;
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  readonly shortcomings?: ShortcomingRelationFilter | null | undefined;
  /** 标题 · Short title, in our words */
  readonly title?: StringFilter | null | undefined;
  /** 甲是“乙”的相关方 · A has a role in “B” */
  readonly units?: UnitRelationFilter | null | undefined;
  /** 年度 · Year of the report */
  readonly year?: IntFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type MeasureRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: MeasureFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type MeasureRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: MeasureRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: MeasureRelationCondition | null | undefined;
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
  readonly eq?: Modality | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Modality> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Modality | null | undefined;
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
  readonly eq?: Nature | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Nature> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Nature | null | undefined;
};

/** 筛选 · Conditions on Obligation, all of which hold */
export type ObligationFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<ObligationFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** “甲”由乙承担 · “A” is borne by B */
  readonly bearers?: UnitRelationFilter | null | undefined;
  /** 期限 · Deadline, in words */
  readonly deadline?: StringFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 甲规定：乙 · A imposes: B */
  readonly instruments?: InstrumentRelationFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** “甲”落实“乙” · “A” is reported as done for “B” */
  readonly measures?: MeasureRelationFilter | null | undefined;
  /** 应当、不得或可以 · Must, must not or may */
  readonly modality?: ModalityFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: ObligationFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<ObligationFilter> | null | undefined;
  /** “甲”应向乙履行 · “A” is owed to B */
  readonly owedTo?: UnitRelationFilter | null | undefined;
  /** 安排“甲”延续乙 · The plan “A” continues B */
  readonly plans?: PlanRelationFilter | null | undefined;
  /** 甲规定：乙 · A imposes: B */
  readonly provisions?: ProvisionRelationFilter | null | undefined;
  /** 频次 · How often, in words */
  readonly recurrence?: StringFilter | null | undefined;
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  readonly shortcomings?: ShortcomingRelationFilter | null | undefined;
  /** 义务内容 · What must be done, in our words close to the text */
  readonly statement?: StringFilter | null | undefined;
  /** 约束力来源 · Strength of the strongest source */
  readonly strength?: StrengthFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type ObligationRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: ObligationFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type ObligationRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: ObligationRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: ObligationRelationCondition | null | undefined;
};

/** 筛选 · Conditions on Outcome, all of which hold */
export type OutcomeFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<OutcomeFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 是否累计 · Whether the words say that it may reach before the year */
  readonly cumulative?: BooleanFilter | null | undefined;
  /** 甲含项乙 · A has the term B */
  readonly equations?: EquationRelationFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 数字，照印 · The figure as printed */
  readonly figure?: StringFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 类别 · Count, amount, rate, change or text */
  readonly kind?: OutcomeKindFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** “甲”的成效：乙 · “A” yields B */
  readonly measures?: MeasureRelationFilter | null | undefined;
  /** 指标名称 · Name of the metric */
  readonly metric?: StringFilter | null | undefined;
  /** 指标代码 · Code of the metric, shared by years and places */
  readonly metricCode?: StringFilter | null | undefined;
  /** 指标口径 · What the metric counts, and what it does not */
  readonly metricDefinition?: StringFilter | null | undefined;
  /** 性质 · Work done, effect, extent or base */
  readonly nature?: NatureFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: OutcomeFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<OutcomeFilter> | null | undefined;
  /** 原文载明的时间 · The time that the words give; null when undated */
  readonly period?: StringFilter | null | undefined;
  /** 限定 · Exact, over, nearly … */
  readonly qualifier?: QualifierFilter | null | undefined;
  /** 文字结果，照印 · The textual result as printed */
  readonly text?: StringFilter | null | undefined;
  /** 单位 · Unit of measure, as printed */
  readonly unit?: StringFilter | null | undefined;
  /** 数值 · Exact value */
  readonly value?: DecimalFilter | null | undefined;
  /** 数值上限，仅幅度有之 · Upper end of a range; null for one value */
  readonly valueTo?: DecimalFilter | null | undefined;
  /** 年度 · Year of the report */
  readonly year?: IntFilter | null | undefined;
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
  readonly eq?: OutcomeKind | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<OutcomeKind> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: OutcomeKind | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type OutcomeRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: OutcomeFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type OutcomeRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: OutcomeRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: OutcomeRelationCondition | null | undefined;
};

/** 筛选 · Conditions on Passage, all of which hold */
export type PassageFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<PassageFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 甲载于乙 · A stands in B */
  readonly document?: DocumentRelationFilter | null | undefined;
  /** 止（码点，不含） · End, exclusive */
  readonly end?: IntFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: PassageFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<PassageFilter> | null | undefined;
  /** 前文 · Up to 32 code points before */
  readonly prefix?: StringFilter | null | undefined;
  /** 原文 · The words, verbatim */
  readonly quote?: StringFilter | null | undefined;
  /** 甲位于乙 · A stands in B */
  readonly section?: SectionRelationFilter | null | undefined;
  /** 起（码点） · Offset in code points */
  readonly start?: IntFilter | null | undefined;
  /** 后文 · Up to 32 code points after */
  readonly suffix?: StringFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type PassageRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: PassageFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type PassageRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: PassageRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: PassageRelationCondition | null | undefined;
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

/** 筛选 · Conditions on Plan, all of which hold */
export type PlanFilter = {
  /** 安排“甲”针对不足“乙” · The plan “A” addresses “B” */
  readonly addresses?: ShortcomingRelationFilter | null | undefined;
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<PlanFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: PlanFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<PlanFilter> | null | undefined;
  /** 序号 · Ordinal as printed */
  readonly ordinal?: StringFilter | null | undefined;
  /** “甲”实现上年安排“乙” · “A” realises the plan “B” */
  readonly realisedBy?: MeasureRelationFilter | null | undefined;
  /** 内容 · What is announced */
  readonly statement?: StringFilter | null | undefined;
  /** 甲是“乙”的相关方 · A has a role in “B” */
  readonly units?: UnitRelationFilter | null | undefined;
  /** 所安排的年度 · The year it is announced for */
  readonly year?: IntFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type PlanRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: PlanFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type PlanRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: PlanRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: PlanRelationCondition | null | undefined;
};

/** 筛选 · Conditions on Provision, all of which hold */
export type ProvisionFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<ProvisionFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 甲依据乙 · A is based on B */
  readonly basisOf?: InstrumentRelationFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: ProvisionFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 条号 · Number as printed, for example 第五十八条 */
  readonly number?: StringFilter | null | undefined;
  /** 甲规定：乙 · A imposes: B */
  readonly obligations?: ObligationRelationFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<ProvisionFilter> | null | undefined;
  /** 主题 · What it is about */
  readonly subject?: StringFilter | null | undefined;
  /** 条文 · The words of the article, where at hand */
  readonly text?: StringFilter | null | undefined;
  /** 甲含乙 · A contains B */
  readonly version?: VersionRelationFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type ProvisionRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: ProvisionFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type ProvisionRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: ProvisionRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: ProvisionRelationCondition | null | undefined;
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
  readonly eq?: Qualifier | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Qualifier> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Qualifier | null | undefined;
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
  readonly eq?: Role | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Role> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Role | null | undefined;
};

/** SearchLimit: 词表 · Closed vocabulary */
export type SearchLimit =
  /** 检索词过长，只检索了前 300 字 · Only the first 300 characters were searched */
  | 'TEXT_CUT'
  /** 总数逾 10,000，只计到 10,000 · There are more than 10,000: counted up to that */
  | 'TOTAL_CAPPED'
  /** 词数过多，只检索了前 16 个 · Only the first 16 words were searched */
  | 'WORDS_CUT';

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

/** 筛选 · Conditions on Section, all of which hold */
export type SectionFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<SectionFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 甲属于乙 · A is a subsection of B */
  readonly children?: SectionRelationFilter | null | undefined;
  /** 甲载于乙 · A stands in B */
  readonly document?: DocumentRelationFilter | null | undefined;
  /** 止（码点，不含） · End of the section, exclusive */
  readonly end?: IntFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 层次，1 至 4 · Level of the marker, 1 to 4 */
  readonly level?: IntFilter | null | undefined;
  /** 编号，照印 · Marker as printed */
  readonly marker?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: SectionFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<SectionFilter> | null | undefined;
  /** 甲属于乙 · A is a subsection of B */
  readonly parent?: SectionRelationFilter | null | undefined;
  /** 甲位于乙 · A stands in B */
  readonly passages?: PassageRelationFilter | null | undefined;
  /** 路径，如 一/(三)/2/二是 · Path, as in the seeds */
  readonly path?: StringFilter | null | undefined;
  /** 安排“甲”延续乙 · The plan “A” continues B */
  readonly plans?: PlanRelationFilter | null | undefined;
  /** 起（码点） · Offset of the marker, in code points */
  readonly start?: IntFilter | null | undefined;
  /** 标题 · Heading; empty for a marker without one */
  readonly title?: StringFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type SectionRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: SectionFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type SectionRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: SectionRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: SectionRelationCondition | null | undefined;
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
  readonly eq?: Severity | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Severity> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Severity | null | undefined;
};

/** 筛选 · Conditions on Shortcoming, all of which hold */
export type ShortcomingFilter = {
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<ShortcomingFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 原因 · The cause that the report gives; null when it gives none */
  readonly cause?: StringFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: ShortcomingFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<ShortcomingFilter> | null | undefined;
  /** 安排“甲”针对不足“乙” · The plan “A” addresses “B” */
  readonly plans?: PlanRelationFilter | null | undefined;
  /** 内容 · What the report admits */
  readonly statement?: StringFilter | null | undefined;
  /** 年度 · Year of the report */
  readonly year?: IntFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type ShortcomingRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: ShortcomingFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type ShortcomingRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: ShortcomingRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: ShortcomingRelationCondition | null | undefined;
};

/** 码点范围，不含末位 · Range of code points, end exclusive */
export type SpanInput = {
  /** 止 · End */
  readonly end: number;
  /** 起 · Start */
  readonly start: number;
};

/** Standing: 词表 · Closed vocabulary */
export type Standing =
  /** 有行动 · Acted: responsible for a measure, without being obliged */
  | 'ACTED'
  /** 有义务且有行动 · Acted and obliged: responsible for a measure too */
  | 'ACTED_AND_OBLIGED'
  /** 仅有义务 · Obliged only: no measure is recorded */
  | 'OBLIGED_ONLY';

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
  readonly eq?: Strength | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<Strength> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: Strength | null | undefined;
};

/** 条件 · Conditions on a value */
export type StringFilter = {
  /** 包含 · Contains */
  readonly contains?: string | null | undefined;
  /** 等于 · Equals */
  readonly eq?: string | null | undefined;
  /** 大于 · Greater than */
  readonly gt?: string | null | undefined;
  /** 不小于 · At least */
  readonly gte?: string | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 小于 · Less than */
  readonly lt?: string | null | undefined;
  /** 不大于 · At most */
  readonly lte?: string | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: string | null | undefined;
  /** 以此开头 · Starts with */
  readonly startsWith?: string | null | undefined;
};

/** 筛选 · Conditions on Unit, all of which hold */
export type UnitFilter = {
  /** 别称 · Other names */
  readonly aliases?: StringFilter | null | undefined;
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<UnitFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** “甲”设立乙 · “A” establishes B */
  readonly establishedBy?: MeasureRelationFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 甲属地为乙 · A is located in B */
  readonly jurisdiction?: JurisdictionRelationFilter | null | undefined;
  /** 类别 · Kind of unit */
  readonly kind?: UnitKindFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 层级 · Administrative level */
  readonly level?: LevelFilter | null | undefined;
  /** 甲是“乙”的相关方 · A has a role in “B” */
  readonly measures?: MeasureRelationFilter | null | undefined;
  /** 甲属于乙 · A is a member of B */
  readonly memberOf?: UnitRelationFilter | null | undefined;
  /** 甲属于乙 · A is a member of B */
  readonly members?: UnitRelationFilter | null | undefined;
  /** “甲”提及乙 · “A” mentions B */
  readonly mentions?: PassageRelationFilter | null | undefined;
  /** 名称，照印 · Name as printed */
  readonly name?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: UnitFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** “甲”由乙承担 · “A” is borne by B */
  readonly obligations?: ObligationRelationFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<UnitFilter> | null | undefined;
  /** “甲”应向乙履行 · “A” is owed to B */
  readonly owedObligations?: ObligationRelationFilter | null | undefined;
  /** 甲隶属乙 · A is part of B */
  readonly parent?: UnitRelationFilter | null | undefined;
  /** 甲隶属乙 · A is part of B */
  readonly parts?: UnitRelationFilter | null | undefined;
  /** 甲是“乙”的相关方 · A has a role in “B” */
  readonly plans?: PlanRelationFilter | null | undefined;
  /** 甲与乙可能相同 · A is possibly the same as B */
  readonly possiblySameAs?: UnitRelationFilter | null | undefined;
  /** 冠以地名的名称 · Name with its place, which means one unit among many places */
  readonly qualifiedName?: StringFilter | null | undefined;
  /** 甲由乙报告 · A is a report by B */
  readonly reports?: DocumentRelationFilter | null | undefined;
  /** 不足“甲”涉及乙 · The shortcoming “A” concerns B */
  readonly shortcomings?: ShortcomingRelationFilter | null | undefined;
  /** 一类单位的数目 · Number of members of a class */
  readonly size?: IntFilter | null | undefined;
  /** 数目的原文 · The size as printed */
  readonly sizeText?: StringFilter | null | undefined;
  /** 甲承接乙 · A succeeds B */
  readonly succeededBy?: UnitRelationFilter | null | undefined;
  /** 甲承接乙 · A succeeds B */
  readonly succeeds?: UnitRelationFilter | null | undefined;
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
  readonly eq?: UnitKind | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<UnitKind> | null | undefined;
  /** 是否缺失 · Is absent */
  readonly isNull?: boolean | null | undefined;
  /** 不等于 · Differs or is absent */
  readonly ne?: UnitKind | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type UnitRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: UnitFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type UnitRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: UnitRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: UnitRelationCondition | null | undefined;
};

/** 筛选 · Conditions on Version, all of which hold */
export type VersionFilter = {
  /** 通过日期 · Date of adoption */
  readonly adoptedOn?: DateFilter | null | undefined;
  /** 全部成立 · All of */
  readonly and?: ReadonlyArray<VersionFilter> | null | undefined;
  /** 依据性质 · Stated, inferred or from outside */
  readonly basis?: BasisFilter | null | undefined;
  /** 施行日期 · First day in force */
  readonly effectiveFrom?: DateFilter | null | undefined;
  /** 失效前的最后一日 · Last day in force */
  readonly effectiveTo?: DateFilter | null | undefined;
  /** 甲见“乙” · A rests on “B” */
  readonly evidence?: PassageRelationFilter | null | undefined;
  /** 标识 <kind>:<space>/<name> · Identity <kind>:<space>/<name> */
  readonly id?: StringFilter | null | undefined;
  /** 甲有版本乙 · A has the version B */
  readonly instrument?: InstrumentRelationFilter | null | undefined;
  /** 显示用的名称 · Name for display */
  readonly label?: StringFilter | null | undefined;
  /** 不成立 · Not */
  readonly not?: VersionFilter | null | undefined;
  /** 备注 · Note; names the missing premise of an inference */
  readonly note?: StringFilter | null | undefined;
  /** 任一成立 · Any of */
  readonly or?: ReadonlyArray<VersionFilter> | null | undefined;
  /** 甲含乙 · A contains B */
  readonly provisions?: ProvisionRelationFilter | null | undefined;
  /** 公布日期 · Date of publication */
  readonly publishedOn?: DateFilter | null | undefined;
  /** 该版本的标题 · Title of this version, where it differs */
  readonly title?: StringFilter | null | undefined;
};

/** 关系两端 · The far node and the link to it */
export type VersionRelationCondition = {
  /** 关系 · The link */
  readonly link?: LinkFilter | null | undefined;
  /** 对端节点 · The far node */
  readonly node?: VersionFilter | null | undefined;
};

/** 关系筛选 · Conditions on what a relation leads to */
export type VersionRelationFilter = {
  /** 一个也没有 · None */
  readonly none?: VersionRelationCondition | null | undefined;
  /** 至少有一个 · At least one */
  readonly some?: VersionRelationCondition | null | undefined;
};

/** 年度条件 · Conditions on a year */
export type YearFilter = {
  /** 等于 · Equals */
  readonly eq?: number | null | undefined;
  /** 属于 · One of */
  readonly in?: ReadonlyArray<number> | null | undefined;
};

export type ChecksQueryVariables = Exact<{
  language: Language;
  filter?: FindingFilter | null | undefined;
}>;


export type ChecksQuery = { readonly checks: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly title: string, readonly description: string, readonly subject: Kind, readonly population: number, readonly passing: number, readonly failing: number, readonly notRecorded: number, readonly notApplicable: number }> };

export type CheckTitlesQueryVariables = Exact<{
  language: Language;
}>;


export type CheckTitlesQuery = { readonly checks: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type CoverageQueryVariables = Exact<{
  by: CoverageDimension;
  filter?: CoverageFilter | null | undefined;
}>;


export type CoverageQuery = { readonly coverage: ReadonlyArray<{ readonly key: string | null, readonly numerator: number, readonly denominator: number, readonly notRecorded: number, readonly leftOut: number, readonly shared: number, readonly keys: ReadonlyArray<{ readonly value: string | null, readonly node:
        | { readonly __typename: 'Document', readonly id: string, readonly label: string }
        | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
        | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
        | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
        | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
        | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
        | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
        | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
        | { readonly __typename: 'Section', readonly id: string, readonly label: string }
        | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
        | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
        | { readonly __typename: 'Version', readonly id: string, readonly label: string }
       | null }> }> };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  after?: string | null | undefined;
  language: Language;
}>;


export type FindingsQuery = { readonly findings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: FindingState, readonly message: string, readonly scope: { readonly id: string, readonly title: string } | null, readonly check: { readonly id: string, readonly severity: Severity, readonly title: string }, readonly subject:
        | { readonly __typename: 'Document', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Passage', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Plan', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Section', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly id: string, readonly label: string }
        | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly qualifiedName: string, readonly id: string, readonly label: string }
        | { readonly __typename: 'Version', readonly basis: Basis | null, readonly id: string, readonly label: string }
       }> } };

export type AuditStateQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
}>;


export type AuditStateQuery = { readonly checks: ReadonlyArray<{ readonly severity: Severity, readonly passing: number, readonly failing: number, readonly notRecorded: number, readonly notApplicable: number }> };

export type EquationRowFragment = { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly expression: string, readonly kind: EquationKind, readonly items: ReadonlyArray<string>, readonly missing: ReadonlyArray<string>, readonly computed: string | null, readonly stated: string | null, readonly difference: string | null, readonly tolerance: string | null, readonly state: FindingState, readonly id: string, readonly label: string, readonly terms: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly metric: string, readonly figure: string | null, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly name: string | null, readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }> } };

export type EquationQueryVariables = Exact<{
  id: string;
}>;


export type EquationQuery = { readonly node:
    | { readonly __typename: 'Document', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly expression: string, readonly kind: EquationKind, readonly items: ReadonlyArray<string>, readonly missing: ReadonlyArray<string>, readonly computed: string | null, readonly stated: string | null, readonly difference: string | null, readonly tolerance: string | null, readonly state: FindingState, readonly id: string, readonly label: string, readonly terms: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly metric: string, readonly figure: string | null, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly name: string | null, readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Passage', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Plan', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Section', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Version', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
   | null };

export type EquationsQueryVariables = Exact<{
  filter?: EquationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type EquationsQuery = { readonly equations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly expression: string, readonly kind: EquationKind, readonly items: ReadonlyArray<string>, readonly missing: ReadonlyArray<string>, readonly computed: string | null, readonly stated: string | null, readonly difference: string | null, readonly tolerance: string | null, readonly state: FindingState, readonly id: string, readonly label: string, readonly terms: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly metric: string, readonly figure: string | null, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly name: string | null, readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }> } };

export type WordsFragment = { readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null };

export type CitedFragment = { readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } };

export type LinkWordsFragment = { readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
    | { readonly __typename: 'Document', readonly id: string, readonly label: string }
    | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
    | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
    | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
    | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
    | { readonly __typename: 'Section', readonly id: string, readonly label: string }
    | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
    | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
    | { readonly __typename: 'Version', readonly id: string, readonly label: string }
  , readonly to:
    | { readonly __typename: 'Document', readonly id: string, readonly label: string }
    | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
    | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
    | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
    | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
    | { readonly __typename: 'Section', readonly id: string, readonly label: string }
    | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
    | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
    | { readonly __typename: 'Version', readonly id: string, readonly label: string }
  , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Document_Fragment = { readonly __typename: 'Document', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Equation_Fragment = { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Instrument_Fragment = { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Jurisdiction_Fragment = { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Measure_Fragment = { readonly __typename: 'Measure', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Obligation_Fragment = { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Outcome_Fragment = { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Passage_Fragment = { readonly __typename: 'Passage', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Plan_Fragment = { readonly __typename: 'Plan', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Provision_Fragment = { readonly __typename: 'Provision', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Section_Fragment = { readonly __typename: 'Section', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Shortcoming_Fragment = { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Unit_Fragment = { readonly __typename: 'Unit', readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type NodeWords_Version_Fragment = { readonly __typename: 'Version', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

export type NodeWordsFragment =
  | NodeWords_Document_Fragment
  | NodeWords_Equation_Fragment
  | NodeWords_Instrument_Fragment
  | NodeWords_Jurisdiction_Fragment
  | NodeWords_Measure_Fragment
  | NodeWords_Obligation_Fragment
  | NodeWords_Outcome_Fragment
  | NodeWords_Passage_Fragment
  | NodeWords_Plan_Fragment
  | NodeWords_Provision_Fragment
  | NodeWords_Section_Fragment
  | NodeWords_Shortcoming_Fragment
  | NodeWords_Unit_Fragment
  | NodeWords_Version_Fragment
;

export type LinkEvidenceQueryVariables = Exact<{
  from: string;
  relation: Relation;
  after?: string | null | undefined;
}>;


export type LinkEvidenceQuery = { readonly node:
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
   | null };

export type NodeEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type NodeEvidenceQuery = { readonly node:
    | { readonly __typename: 'Document', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Passage', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Plan', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Section', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Version', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
   | null };

export type WordSupportsQueryVariables = Exact<{
  document: string;
  span: SpanInput;
}>;


export type WordSupportsQuery = { readonly document: { readonly id: string, readonly passages: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly supports: ReadonlyArray<{ readonly own: boolean, readonly node:
          | { readonly __typename: 'Document', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Passage', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Plan', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Section', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly id: string, readonly label: string }
          | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly qualifiedName: string, readonly id: string, readonly label: string }
          | { readonly __typename: 'Version', readonly basis: Basis | null, readonly id: string, readonly label: string }
        , readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }>, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }> } | null };

type Fact_Document_Fragment = { readonly __typename: 'Document', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Equation_Fragment = { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Instrument_Fragment = { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Jurisdiction_Fragment = { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Measure_Fragment = { readonly __typename: 'Measure', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Obligation_Fragment = { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Outcome_Fragment = { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Passage_Fragment = { readonly __typename: 'Passage', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Plan_Fragment = { readonly __typename: 'Plan', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Provision_Fragment = { readonly __typename: 'Provision', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Section_Fragment = { readonly __typename: 'Section', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Shortcoming_Fragment = { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Unit_Fragment = { readonly __typename: 'Unit', readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

type Fact_Version_Fragment = { readonly __typename: 'Version', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> };

export type FactFragment =
  | Fact_Document_Fragment
  | Fact_Equation_Fragment
  | Fact_Instrument_Fragment
  | Fact_Jurisdiction_Fragment
  | Fact_Measure_Fragment
  | Fact_Obligation_Fragment
  | Fact_Outcome_Fragment
  | Fact_Passage_Fragment
  | Fact_Plan_Fragment
  | Fact_Provision_Fragment
  | Fact_Section_Fragment
  | Fact_Shortcoming_Fragment
  | Fact_Unit_Fragment
  | Fact_Version_Fragment
;

export type OtherQueryVariables = Exact<{
  id: string;
}>;


export type OtherQuery = { readonly node:
    | { readonly __typename: 'Document', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Passage', readonly start: number, readonly end: number, readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly document: { readonly id: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Plan', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Section', readonly path: string, readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly document: { readonly id: string } | null, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Version', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly id: string, readonly qualifiedName: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
           }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
   | null };

export type GraphLinkFragment = { readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   };

export type GraphNodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
}>;


export type GraphNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Document', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Passage', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Plan', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Section', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly __typename: 'Version', readonly basis: Basis | null, readonly id: string, readonly label: string, readonly degrees: ReadonlyArray<{ readonly relation: Relation, readonly direction: Direction, readonly count: number }>, readonly links: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
   | null> };

export type GraphStepQueryVariables = Exact<{
  node: string;
  relations?: ReadonlyArray<Relation> | Relation | null | undefined;
  direction: Direction;
  first: number;
}>;


export type GraphStepQuery = { readonly node:
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> } }
   | null };

export type GraphPathsQueryVariables = Exact<{
  from: string;
  to: string;
  passHubs: ReadonlyArray<string> | string;
}>;


export type GraphPathsQuery = { readonly paths: { readonly complete: boolean, readonly reasons: ReadonlyArray<PathLimit>, readonly excludedHubs: ReadonlyArray<
      | { readonly __typename: 'Document', readonly id: string, readonly label: string }
      | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
      | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
      | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
      | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
      | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
      | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
      | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
      | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
      | { readonly __typename: 'Section', readonly id: string, readonly label: string }
      | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
      | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
      | { readonly __typename: 'Version', readonly id: string, readonly label: string }
    >, readonly paths: ReadonlyArray<{ readonly length: number, readonly basis: Basis, readonly steps: ReadonlyArray<{ readonly reversed: boolean, readonly from:
          | { readonly __typename: 'Document', readonly id: string, readonly label: string }
          | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
          | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
          | { readonly __typename: 'Section', readonly id: string, readonly label: string }
          | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
          | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
          | { readonly __typename: 'Version', readonly id: string, readonly label: string }
        , readonly to:
          | { readonly __typename: 'Document', readonly id: string, readonly label: string }
          | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
          | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
          | { readonly __typename: 'Section', readonly id: string, readonly label: string }
          | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
          | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
          | { readonly __typename: 'Version', readonly id: string, readonly label: string }
        , readonly link: { readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly version: { readonly id: string, readonly label: string } }>, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           } }> }> } };

export type HomeQueryVariables = Exact<{
  measures?: MeasureFilter | null | undefined;
  outcomes?: OutcomeFilter | null | undefined;
  shortcomings?: ShortcomingFilter | null | undefined;
  plans?: PlanFilter | null | undefined;
  equations?: EquationFilter | null | undefined;
  units?: UnitFilter | null | undefined;
}>;


export type HomeQuery = { readonly measures: { readonly totalCount: number }, readonly outcomes: { readonly totalCount: number }, readonly shortcomings: { readonly totalCount: number }, readonly plans: { readonly totalCount: number }, readonly equations: { readonly totalCount: number }, readonly units: { readonly totalCount: number }, readonly graph: { readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }>, readonly accounting: ReadonlyArray<{ readonly document: string, readonly digitRuns: { readonly total: number, readonly accounted: number }, readonly titles: { readonly total: number, readonly accounted: number }, readonly sentences: { readonly total: number, readonly accounted: number } }> } };

export type HomeListsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeListsQuery = { readonly instruments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Instrument', readonly kind: InstrumentKind, readonly id: string, readonly label: string, readonly obligations: { readonly totalCount: number } }> }, readonly units: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string, readonly obligations: { readonly totalCount: number }, readonly measures: { readonly totalCount: number } }> } };

export type ImplementationRowFragment = { readonly cursor: string, readonly standing: Standing, readonly roles: ReadonlyArray<Role>, readonly basis: Basis, readonly measureCount: number, readonly routeCount: number, readonly node: { readonly __typename: 'Unit', readonly kind: UnitKind, readonly qualifiedName: string, readonly id: string, readonly label: string } };

export type InstrumentQueryVariables = Exact<{
  id: string;
}>;


export type InstrumentQuery = { readonly instrument: { readonly __typename: 'Instrument', readonly kind: InstrumentKind, readonly title: string, readonly shortTitle: string | null, readonly aliases: ReadonlyArray<string>, readonly documentNumber: string | null, readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly versions: ReadonlyArray<{ readonly __typename: 'Version', readonly adoptedOn: string | null, readonly publishedOn: string | null, readonly effectiveFrom: string | null, readonly effectiveTo: string | null, readonly basis: Basis | null, readonly id: string, readonly label: string }>, readonly issuers: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly replaces: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly replacedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly amendedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> } } | null };

export type InstrumentRestQueryVariables = Exact<{
  id: string;
  measures?: MeasureFilter | null | undefined;
}>;


export type InstrumentRestQuery = { readonly instrument: { readonly id: string, readonly obligations: { readonly totalCount: number }, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Measure', readonly period: string | null, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly basedOn: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'Document', readonly id: string, readonly label: string }
          | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
          | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
          | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
          | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
          | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
          | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
          | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
          | { readonly __typename: 'Section', readonly id: string, readonly label: string }
          | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
          | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
          | { readonly __typename: 'Version', readonly id: string, readonly label: string }
        , readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly basisOf: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly kind: InstrumentKind, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly shortcomings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly plans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Plan', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly mentions: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }> } | null };

export type InstrumentStatusQueryVariables = Exact<{
  id: string;
  on: string;
}>;


export type InstrumentStatusQuery = { readonly instrument: { readonly id: string, readonly statusOn: InstrumentStatus } | null };

export type ImplementingUnitsQueryVariables = Exact<{
  id: string;
  manners?: ReadonlyArray<Manner> | Manner | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  year?: number | null | undefined;
  within?: string | null | undefined;
  derived?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ImplementingUnitsQuery = { readonly instrument: { readonly id: string, readonly implementingUnits: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly standing: Standing, readonly roles: ReadonlyArray<Role>, readonly basis: Basis, readonly measureCount: number, readonly routeCount: number, readonly node: { readonly __typename: 'Unit', readonly kind: UnitKind, readonly qualifiedName: string, readonly id: string, readonly label: string } }> } } | null };

export type ImplementationRoutesQueryVariables = Exact<{
  id: string;
  manners?: ReadonlyArray<Manner> | Manner | null | undefined;
  basis?: ReadonlyArray<Basis> | Basis | null | undefined;
  year?: number | null | undefined;
  within?: string | null | undefined;
  derived?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ImplementationRoutesQuery = { readonly instrument: { readonly id: string, readonly implementingUnits: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly standing: Standing, readonly roles: ReadonlyArray<Role>, readonly basis: Basis, readonly measureCount: number, readonly routeCount: number, readonly routes: ReadonlyArray<{ readonly basis: Basis, readonly steps: ReadonlyArray<{ readonly reversed: boolean, readonly from:
              | { readonly __typename: 'Document', readonly id: string, readonly label: string }
              | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
              | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
              | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
              | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
              | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
              | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
              | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
              | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
              | { readonly __typename: 'Section', readonly id: string, readonly label: string }
              | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
              | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
              | { readonly __typename: 'Version', readonly id: string, readonly label: string }
            , readonly to:
              | { readonly __typename: 'Document', readonly id: string, readonly label: string }
              | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
              | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
              | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
              | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
              | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
              | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
              | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
              | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
              | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
              | { readonly __typename: 'Section', readonly id: string, readonly label: string }
              | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
              | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
              | { readonly __typename: 'Version', readonly id: string, readonly label: string }
            , readonly link: { readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               } }> }>, readonly node: { readonly __typename: 'Unit', readonly kind: UnitKind, readonly qualifiedName: string, readonly id: string, readonly label: string } }> } } | null };

export type DutyMatrixQueryVariables = Exact<{
  id: string;
  measures?: MeasureFilter | null | undefined;
}>;


export type DutyMatrixQuery = { readonly instrument: { readonly id: string, readonly obligations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Obligation', readonly id: string, readonly label: string, readonly bearers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }> }> }, readonly measures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly id: string, readonly label: string, readonly units: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> }> } }> } }> } } | null };

export type InstrumentsQueryVariables = Exact<{
  filter?: InstrumentFilter | null | undefined;
  after?: string | null | undefined;
  measures?: MeasureFilter | null | undefined;
}>;


export type InstrumentsQuery = { readonly instruments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Instrument', readonly basis: Basis | null, readonly kind: InstrumentKind, readonly documentNumber: string | null, readonly id: string, readonly label: string, readonly obligations: { readonly totalCount: number }, readonly measures: { readonly totalCount: number } }> } };

export type UnitsQueryVariables = Exact<{
  filter?: UnitFilter | null | undefined;
  after?: string | null | undefined;
  measures?: MeasureFilter | null | undefined;
}>;


export type UnitsQuery = { readonly units: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Unit', readonly basis: Basis | null, readonly kind: UnitKind, readonly level: Level | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly obligations: { readonly totalCount: number }, readonly measures: { readonly totalCount: number } }> } };

export type ObligationsQueryVariables = Exact<{
  filter?: ObligationFilter | null | undefined;
  after?: string | null | undefined;
  measures?: MeasureFilter | null | undefined;
}>;


export type ObligationsQuery = { readonly obligations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Obligation', readonly basis: Basis | null, readonly strength: Strength, readonly id: string, readonly label: string, readonly bearers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly instruments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly measures: { readonly totalCount: number } }> } };

export type MeasuresQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { readonly measures: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Measure', readonly basis: Basis | null, readonly period: string | null, readonly id: string, readonly label: string, readonly units: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly obligations: { readonly totalCount: number }, readonly outcomes: { readonly totalCount: number } }> } };

export type ShortcomingsQueryVariables = Exact<{
  filter?: ShortcomingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ShortcomingsQuery = { readonly shortcomings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly cause: string | null, readonly id: string, readonly label: string, readonly plans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Plan', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }> } };

export type PlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PlansQuery = { readonly plans: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Plan', readonly basis: Basis | null, readonly ordinal: string | null, readonly year: number, readonly id: string, readonly label: string, readonly continues: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly addresses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }> } };

export type LabelsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type LabelsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Document', readonly id: string, readonly label: string }
    | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
    | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
    | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
    | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
    | { readonly __typename: 'Section', readonly id: string, readonly label: string }
    | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
    | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
    | { readonly __typename: 'Version', readonly id: string, readonly label: string }
   | null> };

export type OutcomesQueryVariables = Exact<{
  filter?: OutcomeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OutcomesQuery = { readonly outcomes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly __typename: 'Outcome', readonly basis: Basis | null, readonly metric: string, readonly metricCode: string, readonly figure: string | null, readonly text: string | null, readonly kind: OutcomeKind, readonly nature: Nature, readonly qualifier: Qualifier | null, readonly year: number, readonly id: string, readonly label: string, readonly normalized: { readonly value: string, readonly valueTo: string | null, readonly unit: string } | null, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Measure', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly equations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: FindingState }> } }> } };

export type MeasureQueryVariables = Exact<{
  id: string;
}>;


export type MeasureQuery = { readonly measure: { readonly __typename: 'Measure', readonly title: string, readonly year: number, readonly period: string | null, readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly instruments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly obligations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Obligation', readonly id: string, readonly label: string, readonly instruments: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }> }> } }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly units: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly establishes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly outcomes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly nature: Nature, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly shortcomings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly plans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Plan', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> } | null };

type Reference_Document_Fragment = { readonly __typename: 'Document', readonly id: string, readonly label: string };

type Reference_Equation_Fragment = { readonly __typename: 'Equation', readonly id: string, readonly label: string };

type Reference_Instrument_Fragment = { readonly __typename: 'Instrument', readonly id: string, readonly label: string };

type Reference_Jurisdiction_Fragment = { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string };

type Reference_Measure_Fragment = { readonly __typename: 'Measure', readonly id: string, readonly label: string };

type Reference_Obligation_Fragment = { readonly __typename: 'Obligation', readonly id: string, readonly label: string };

type Reference_Outcome_Fragment = { readonly __typename: 'Outcome', readonly id: string, readonly label: string };

type Reference_Passage_Fragment = { readonly __typename: 'Passage', readonly id: string, readonly label: string };

type Reference_Plan_Fragment = { readonly __typename: 'Plan', readonly id: string, readonly label: string };

type Reference_Provision_Fragment = { readonly __typename: 'Provision', readonly id: string, readonly label: string };

type Reference_Section_Fragment = { readonly __typename: 'Section', readonly id: string, readonly label: string };

type Reference_Shortcoming_Fragment = { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string };

type Reference_Unit_Fragment = { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string };

type Reference_Version_Fragment = { readonly __typename: 'Version', readonly id: string, readonly label: string };

export type ReferenceFragment =
  | Reference_Document_Fragment
  | Reference_Equation_Fragment
  | Reference_Instrument_Fragment
  | Reference_Jurisdiction_Fragment
  | Reference_Measure_Fragment
  | Reference_Obligation_Fragment
  | Reference_Outcome_Fragment
  | Reference_Passage_Fragment
  | Reference_Plan_Fragment
  | Reference_Provision_Fragment
  | Reference_Section_Fragment
  | Reference_Shortcoming_Fragment
  | Reference_Unit_Fragment
  | Reference_Version_Fragment
;

export type LinkReferenceFragment = { readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   };

export type ObligationQueryVariables = Exact<{
  id: string;
  measures?: MeasureFilter | null | undefined;
  outcomes: OutcomeFilter;
}>;


export type ObligationQuery = { readonly outcomes: { readonly totalCount: number }, readonly obligation: { readonly __typename: 'Obligation', readonly statement: string, readonly modality: Modality, readonly strength: Strength, readonly deadline: string | null, readonly recurrence: string | null, readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly instruments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly provisions: ReadonlyArray<{ readonly __typename: 'Provision', readonly id: string, readonly label: string }>, readonly bearers: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly owedTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Measure', readonly id: string, readonly label: string, readonly outcomes: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Outcome', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }> }> }, readonly units: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }> }> } }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly shortcomings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly plans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Plan', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> } | null };

export type OutcomeQueryVariables = Exact<{
  id: string;
}>;


export type OutcomeQuery = { readonly outcome: { readonly __typename: 'Outcome', readonly metric: string, readonly metricDefinition: string | null, readonly figure: string | null, readonly value: string | null, readonly unit: string | null, readonly text: string | null, readonly kind: OutcomeKind, readonly nature: Nature, readonly qualifier: Qualifier | null, readonly cumulative: boolean, readonly year: number, readonly period: string | null, readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly normalized: { readonly value: string, readonly valueTo: string | null, readonly unit: string } | null, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Measure', readonly id: string, readonly label: string, readonly obligations: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Obligation', readonly id: string, readonly label: string, readonly instruments: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Instrument', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                        | { readonly id: string }
                       }> }> } }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }> }> }, readonly units: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }> }> } }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly equations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Equation', readonly state: FindingState, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> } | null };

export type NodesWordsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NodesWordsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Document', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Passage', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Plan', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Section', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Version', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
   | null> };

export type LinksWordsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  relation: Relation;
}>;


export type LinksWordsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly links: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly name: string | null, readonly date: string | null, readonly note: string | null, readonly from:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly to:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }> } }
   | null> };

export type PlanQueryVariables = Exact<{
  id: string;
}>;


export type PlanQuery = { readonly node:
    | { readonly __typename: 'Document', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Passage', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Plan', readonly ordinal: string | null, readonly statement: string, readonly year: number, readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly units: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly continues: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly addresses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly realisedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Measure', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Section', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Shortcoming', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Version', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
   | null };

export type SpansFragment = { readonly total: number, readonly accounted: number, readonly open: ReadonlyArray<{ readonly start: number, readonly end: number }> };

export type ReaderQueryVariables = Exact<{
  id: string;
}>;


export type ReaderQuery = { readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly year: number, readonly publishedOn: string | null, readonly url: string | null, readonly sha256: string, readonly length: number, readonly text: string, readonly issuer: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string } | null, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string } | null, readonly sections: ReadonlyArray<{ readonly id: string, readonly path: string, readonly marker: string, readonly title: string, readonly level: number, readonly start: number, readonly end: number, readonly parent: { readonly id: string } | null }>, readonly passages: ReadonlyArray<{ readonly id: string, readonly start: number, readonly end: number }>, readonly accounting: { readonly digitRuns: { readonly total: number, readonly accounted: number, readonly open: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly titles: { readonly total: number, readonly accounted: number, readonly open: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly sentences: { readonly total: number, readonly accounted: number, readonly open: ReadonlyArray<{ readonly start: number, readonly end: number }> }, readonly markers: { readonly total: number, readonly accounted: number, readonly open: ReadonlyArray<{ readonly start: number, readonly end: number }> } } } | null };

export type HitFragment = { readonly cursor: string, readonly match: SearchMatch, readonly field: string, readonly snippet: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly sourceRanges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
    | { readonly __typename: 'Document', readonly id: string, readonly label: string }
    | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
    | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
    | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
    | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
    | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
    | { readonly __typename: 'Passage', readonly id: string, readonly label: string, readonly document: { readonly id: string } | null }
    | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
    | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
    | { readonly __typename: 'Section', readonly id: string, readonly label: string, readonly document: { readonly id: string } | null }
    | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
    | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
    | { readonly __typename: 'Version', readonly id: string, readonly label: string }
   };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  within?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type SuggestionsQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: SearchMatch, readonly field: string, readonly snippet: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly sourceRanges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Document', readonly id: string, readonly label: string }
        | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
        | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
        | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
        | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
        | { readonly __typename: 'Passage', readonly id: string, readonly label: string, readonly document: { readonly id: string } | null }
        | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
        | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
        | { readonly __typename: 'Section', readonly id: string, readonly label: string, readonly document: { readonly id: string } | null }
        | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
        | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
        | { readonly __typename: 'Version', readonly id: string, readonly label: string }
       }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  within?: string | null | undefined;
  year?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly limits: ReadonlyArray<SearchLimit>, readonly counts: ReadonlyArray<{ readonly kind: Kind, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly match: SearchMatch, readonly field: string, readonly snippet: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly sourceRanges: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Document', readonly id: string, readonly label: string }
        | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
        | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
        | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
        | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
        | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
        | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
        | { readonly __typename: 'Passage', readonly id: string, readonly label: string, readonly document: { readonly id: string } | null }
        | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
        | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
        | { readonly __typename: 'Section', readonly id: string, readonly label: string, readonly document: { readonly id: string } | null }
        | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
        | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
        | { readonly __typename: 'Version', readonly id: string, readonly label: string }
       }> } };

export type PlaceFragment = { readonly id: string, readonly name: string };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number, readonly sha256: string, readonly jurisdiction: { readonly id: string, readonly name: string, readonly parent: { readonly id: string, readonly name: string, readonly parent: { readonly id: string, readonly name: string, readonly parent: { readonly id: string, readonly name: string, readonly parent: { readonly id: string, readonly name: string } | null } | null } | null } | null } | null }> } };

export type ShortcomingQueryVariables = Exact<{
  id: string;
}>;


export type ShortcomingQuery = { readonly node:
    | { readonly __typename: 'Document', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Equation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Instrument', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Jurisdiction', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Measure', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Obligation', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Outcome', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Passage', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Plan', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Provision', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Section', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Shortcoming', readonly statement: string, readonly cause: string | null, readonly year: number, readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly concerns: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
            | { readonly __typename: 'Document', readonly id: string, readonly label: string }
            | { readonly __typename: 'Equation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Instrument', readonly id: string, readonly label: string }
            | { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string }
            | { readonly __typename: 'Measure', readonly id: string, readonly label: string }
            | { readonly __typename: 'Obligation', readonly id: string, readonly label: string }
            | { readonly __typename: 'Outcome', readonly id: string, readonly label: string }
            | { readonly __typename: 'Passage', readonly id: string, readonly label: string }
            | { readonly __typename: 'Plan', readonly id: string, readonly label: string }
            | { readonly __typename: 'Provision', readonly id: string, readonly label: string }
            | { readonly __typename: 'Section', readonly id: string, readonly label: string }
            | { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }
            | { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }
            | { readonly __typename: 'Version', readonly id: string, readonly label: string }
          , readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly plans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Plan', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Unit', readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Version', readonly basis: Basis | null, readonly note: string | null, readonly id: string, readonly label: string, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> }
   | null };

export type UnitQueryVariables = Exact<{
  id: string;
}>;


export type UnitQuery = { readonly unit: { readonly __typename: 'Unit', readonly name: string, readonly kind: UnitKind, readonly level: Level | null, readonly aliases: ReadonlyArray<string>, readonly size: number | null, readonly sizeText: string | null, readonly basis: Basis | null, readonly note: string | null, readonly qualifiedName: string, readonly id: string, readonly label: string, readonly parent: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string } | null, readonly upwards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }, readonly possiblySameAs: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly jurisdiction: { readonly __typename: 'Jurisdiction', readonly id: string, readonly label: string } | null, readonly parts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly memberOf: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Unit', readonly qualifiedName: string, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly start: number, readonly end: number, readonly prefix: string, readonly suffix: string, readonly section: { readonly id: string, readonly path: string } | null, readonly document: { readonly id: string, readonly title: string, readonly kind: DocumentKind, readonly sha256: string } | null }>, readonly citations: ReadonlyArray<{ readonly article: string, readonly paragraph: string | null, readonly sha256: string, readonly words: CitationWords, readonly text: string | null, readonly version: { readonly id: string, readonly label: string } }> } | null };

export type UnitDeedsQueryVariables = Exact<{
  id: string;
  measures?: MeasureFilter | null | undefined;
}>;


export type UnitDeedsQuery = { readonly unit: { readonly id: string, readonly obligations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Obligation', readonly strength: Strength, readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly measures: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Measure', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> } } | null };

export type UnitRestQueryVariables = Exact<{
  id: string;
  outcomes: OutcomeFilter;
}>;


export type UnitRestQuery = { readonly unit: { readonly id: string, readonly owedObligations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Obligation', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly shortcomings: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Shortcoming', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> }, readonly plans: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Plan', readonly id: string, readonly label: string }, readonly links: ReadonlyArray<{ readonly id: string, readonly relation: Relation, readonly basis: Basis, readonly role: Role | null, readonly manner: Manner | null, readonly note: string | null, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> } } | null, readonly outcomes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'Outcome', readonly nature: Nature, readonly basis: Basis | null, readonly id: string, readonly label: string }> } };

export type UnitInstrumentsQueryVariables = Exact<{
  id: string;
  year?: number | null | undefined;
}>;


export type UnitInstrumentsQuery = { readonly unit: { readonly id: string, readonly implementedInstruments: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly roles: ReadonlyArray<Role>, readonly basis: Basis, readonly measureCount: number, readonly node: { readonly __typename: 'Instrument', readonly kind: InstrumentKind, readonly id: string, readonly label: string } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ReferenceFragmentDoc = new TypedDocumentString(`
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
    `, {"fragmentName":"Reference"}) as unknown as TypedDocumentString<ReferenceFragment, unknown>;
export const LinkReferenceFragmentDoc = new TypedDocumentString(`
    fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}
    `, {"fragmentName":"LinkReference"}) as unknown as TypedDocumentString<LinkReferenceFragment, unknown>;
export const EquationRowFragmentDoc = new TypedDocumentString(`
    fragment EquationRow on Equation {
  ...Reference
  basis
  note
  expression
  kind
  items
  missing
  computed
  stated
  difference
  tolerance
  state
  terms(first: 20) {
    totalCount
    edges {
      node {
        ...Reference
        metric
        figure
      }
      links {
        ...LinkReference
        name
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`, {"fragmentName":"EquationRow"}) as unknown as TypedDocumentString<EquationRowFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(`
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
    `, {"fragmentName":"Words"}) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const CitedFragmentDoc = new TypedDocumentString(`
    fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
    `, {"fragmentName":"Cited"}) as unknown as TypedDocumentString<CitedFragment, unknown>;
export const LinkWordsFragmentDoc = new TypedDocumentString(`
    fragment LinkWords on Link {
  id
  relation
  from {
    ...Reference
  }
  to {
    ...Reference
  }
  basis
  role
  manner
  name
  date
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`, {"fragmentName":"LinkWords"}) as unknown as TypedDocumentString<LinkWordsFragment, unknown>;
export const NodeWordsFragmentDoc = new TypedDocumentString(`
    fragment NodeWords on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`, {"fragmentName":"NodeWords"}) as unknown as TypedDocumentString<NodeWordsFragment, unknown>;
export const FactFragmentDoc = new TypedDocumentString(`
    fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`, {"fragmentName":"Fact"}) as unknown as TypedDocumentString<FactFragment, unknown>;
export const GraphLinkFragmentDoc = new TypedDocumentString(`
    fragment GraphLink on Link {
  ...LinkReference
  to {
    id
  }
  evidence {
    id
    quote
  }
  citations {
    version {
      id
      label
    }
    article
    paragraph
  }
}
    fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`, {"fragmentName":"GraphLink"}) as unknown as TypedDocumentString<GraphLinkFragment, unknown>;
export const ImplementationRowFragmentDoc = new TypedDocumentString(`
    fragment ImplementationRow on ImplementingUnitEdge {
  cursor
  node {
    ...Reference
    kind
  }
  standing
  roles
  basis
  measureCount
  routeCount
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`, {"fragmentName":"ImplementationRow"}) as unknown as TypedDocumentString<ImplementationRowFragment, unknown>;
export const SpansFragmentDoc = new TypedDocumentString(`
    fragment Spans on Accounted {
  total
  accounted
  open {
    start
    end
  }
}
    `, {"fragmentName":"Spans"}) as unknown as TypedDocumentString<SpansFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on SearchHit {
  cursor
  match
  field
  snippet
  ranges {
    start
    end
  }
  sourceRanges {
    start
    end
  }
  node {
    ...Reference
    ... on Section {
      document {
        id
      }
    }
    ... on Passage {
      document {
        id
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Jurisdiction {
  id
  name
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const ChecksDocument = new TypedDocumentString(`
    query Checks($language: Language!, $filter: FindingFilter) {
  checks(filter: $filter) {
    id
    severity
    title(language: $language)
    description(language: $language)
    subject
    population
    passing
    failing
    notRecorded
    notApplicable
  }
}
    `) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const CheckTitlesDocument = new TypedDocumentString(`
    query CheckTitles($language: Language!) {
  checks {
    id
    title(language: $language)
  }
}
    `) as unknown as TypedDocumentString<CheckTitlesQuery, CheckTitlesQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($by: CoverageDimension!, $filter: CoverageFilter) {
  coverage(by: [$by], filter: $filter) {
    key
    keys {
      value
      node {
        ...Reference
      }
    }
    numerator
    denominator
    notRecorded
    leftOut
    shared
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter, $after: String, $language: Language!) {
  findings(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      scope {
        id
        title
      }
      check {
        id
        severity
        title(language: $language)
      }
      subject {
        ...Reference
        basis
      }
      state
      message(language: $language)
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const AuditStateDocument = new TypedDocumentString(`
    query AuditState($filter: FindingFilter) {
  checks(filter: $filter) {
    severity
    passing
    failing
    notRecorded
    notApplicable
  }
}
    `) as unknown as TypedDocumentString<AuditStateQuery, AuditStateQueryVariables>;
export const EquationDocument = new TypedDocumentString(`
    query Equation($id: ID!) {
  node(id: $id) {
    ...Fact
    ... on Equation {
      ...EquationRow
    }
  }
}
    fragment EquationRow on Equation {
  ...Reference
  basis
  note
  expression
  kind
  items
  missing
  computed
  stated
  difference
  tolerance
  state
  terms(first: 20) {
    totalCount
    edges {
      node {
        ...Reference
        metric
        figure
      }
      links {
        ...LinkReference
        name
      }
    }
  }
}
fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<EquationQuery, EquationQueryVariables>;
export const EquationsDocument = new TypedDocumentString(`
    query Equations($filter: EquationFilter, $after: String) {
  equations(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EquationRow
    }
  }
}
    fragment EquationRow on Equation {
  ...Reference
  basis
  note
  expression
  kind
  items
  missing
  computed
  stated
  difference
  tolerance
  state
  terms(first: 20) {
    totalCount
    edges {
      node {
        ...Reference
        metric
        figure
      }
      links {
        ...LinkReference
        name
      }
    }
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<EquationsQuery, EquationsQueryVariables>;
export const LinkEvidenceDocument = new TypedDocumentString(`
    query LinkEvidence($from: ID!, $relation: Relation!, $after: String) {
  node(id: $from) {
    id
    links(relations: [$relation], direction: OUT, first: 500, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LinkWords
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment LinkWords on Link {
  id
  relation
  from {
    ...Reference
  }
  to {
    ...Reference
  }
  basis
  role
  manner
  name
  date
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<LinkEvidenceQuery, LinkEvidenceQueryVariables>;
export const NodeEvidenceDocument = new TypedDocumentString(`
    query NodeEvidence($id: ID!) {
  node(id: $id) {
    ...NodeWords
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment NodeWords on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<NodeEvidenceQuery, NodeEvidenceQueryVariables>;
export const WordSupportsDocument = new TypedDocumentString(`
    query WordSupports($document: ID!, $span: SpanInput!) {
  document(id: $document) {
    id
    passages(overlapping: $span) {
      ...Words
      supports {
        own
        node {
          ...Reference
          basis
        }
        links {
          ...LinkReference
          to {
            ...Reference
          }
        }
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<WordSupportsQuery, WordSupportsQueryVariables>;
export const OtherDocument = new TypedDocumentString(`
    query Other($id: ID!) {
  node(id: $id) {
    ...Fact
    ... on Section {
      path
      document {
        id
      }
    }
    ... on Passage {
      start
      end
      document {
        id
      }
    }
    links(first: 500) {
      totalCount
      nodes {
        ...LinkReference
        from {
          ...Reference
        }
        to {
          ...Reference
        }
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<OtherQuery, OtherQueryVariables>;
export const GraphNodesDocument = new TypedDocumentString(`
    query GraphNodes($ids: [ID!]!, $first: Int!) {
  nodes(ids: $ids) {
    ...Reference
    basis
    degrees {
      relation
      direction
      count
    }
    links(first: $first) {
      totalCount
      nodes {
        ...GraphLink
      }
    }
  }
}
    fragment GraphLink on Link {
  ...LinkReference
  to {
    id
  }
  evidence {
    id
    quote
  }
  citations {
    version {
      id
      label
    }
    article
    paragraph
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<GraphNodesQuery, GraphNodesQueryVariables>;
export const GraphStepDocument = new TypedDocumentString(`
    query GraphStep($node: ID!, $relations: [Relation!], $direction: Direction!, $first: Int!) {
  node(id: $node) {
    id
    links(relations: $relations, direction: $direction, first: $first) {
      nodes {
        ...GraphLink
      }
    }
  }
}
    fragment GraphLink on Link {
  ...LinkReference
  to {
    id
  }
  evidence {
    id
    quote
  }
  citations {
    version {
      id
      label
    }
    article
    paragraph
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<GraphStepQuery, GraphStepQueryVariables>;
export const GraphPathsDocument = new TypedDocumentString(`
    query GraphPaths($from: ID!, $to: ID!, $passHubs: [ID!]!) {
  paths(from: $from, to: $to, passHubs: $passHubs) {
    complete
    reasons
    excludedHubs {
      ...Reference
    }
    paths {
      length
      basis
      steps {
        reversed
        from {
          ...Reference
        }
        to {
          ...Reference
        }
        link {
          ...GraphLink
        }
      }
    }
  }
}
    fragment GraphLink on Link {
  ...LinkReference
  to {
    id
  }
  evidence {
    id
    quote
  }
  citations {
    version {
      id
      label
    }
    article
    paragraph
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<GraphPathsQuery, GraphPathsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($measures: MeasureFilter, $outcomes: OutcomeFilter, $shortcomings: ShortcomingFilter, $plans: PlanFilter, $equations: EquationFilter, $units: UnitFilter) {
  measures(filter: $measures, first: 0) {
    totalCount
  }
  outcomes(filter: $outcomes, first: 0) {
    totalCount
  }
  shortcomings(filter: $shortcomings, first: 0) {
    totalCount
  }
  plans(filter: $plans, first: 0) {
    totalCount
  }
  equations(filter: $equations, first: 0) {
    totalCount
  }
  units(filter: $units, first: 0) {
    totalCount
  }
  graph {
    counts {
      kind
      count
    }
    accounting {
      document
      digitRuns {
        total
        accounted
      }
      titles {
        total
        accounted
      }
      sentences {
        total
        accounted
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HomeListsDocument = new TypedDocumentString(`
    query HomeLists {
  instruments(first: 500) {
    totalCount
    nodes {
      ...Reference
      kind
      obligations {
        totalCount
      }
    }
  }
  units(first: 500) {
    totalCount
    nodes {
      ...Reference
      obligations {
        totalCount
      }
      measures {
        totalCount
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<HomeListsQuery, HomeListsQueryVariables>;
export const InstrumentDocument = new TypedDocumentString(`
    query Instrument($id: ID!) {
  instrument(by: {id: $id}) {
    ...Reference
    kind
    title
    shortTitle
    aliases
    documentNumber
    basis
    note
    versions {
      ...Reference
      adoptedOn
      publishedOn
      effectiveFrom
      effectiveTo
      basis
    }
    issuers(first: 50) {
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    replaces(first: 20) {
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    replacedBy(first: 20) {
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    amendedBy(first: 20) {
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<InstrumentQuery, InstrumentQueryVariables>;
export const InstrumentRestDocument = new TypedDocumentString(`
    query InstrumentRest($id: ID!, $measures: MeasureFilter) {
  instrument(by: {id: $id}) {
    id
    obligations {
      totalCount
    }
    measures(filter: $measures, first: 200) {
      totalCount
      edges {
        node {
          ...Reference
          period
        }
        links {
          ...LinkReference
        }
      }
    }
    basedOn(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    basisOf(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
          kind
        }
        links {
          ...LinkReference
        }
      }
    }
    shortcomings(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    plans(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    mentions {
      ...Words
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<InstrumentRestQuery, InstrumentRestQueryVariables>;
export const InstrumentStatusDocument = new TypedDocumentString(`
    query InstrumentStatus($id: ID!, $on: Date!) {
  instrument(by: {id: $id}) {
    id
    statusOn(date: $on)
  }
}
    `) as unknown as TypedDocumentString<InstrumentStatusQuery, InstrumentStatusQueryVariables>;
export const ImplementingUnitsDocument = new TypedDocumentString(`
    query ImplementingUnits($id: ID!, $manners: [Manner!], $basis: [Basis!], $year: Int, $within: ID, $derived: Boolean, $after: String) {
  instrument(by: {id: $id}) {
    id
    implementingUnits(
      manners: $manners
      basis: $basis
      year: $year
      within: $within
      includeDerived: $derived
      first: 200
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        ...ImplementationRow
      }
    }
  }
}
    fragment ImplementationRow on ImplementingUnitEdge {
  cursor
  node {
    ...Reference
    kind
  }
  standing
  roles
  basis
  measureCount
  routeCount
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<ImplementingUnitsQuery, ImplementingUnitsQueryVariables>;
export const ImplementationRoutesDocument = new TypedDocumentString(`
    query ImplementationRoutes($id: ID!, $manners: [Manner!], $basis: [Basis!], $year: Int, $within: ID, $derived: Boolean, $after: String) {
  instrument(by: {id: $id}) {
    id
    implementingUnits(
      manners: $manners
      basis: $basis
      year: $year
      within: $within
      includeDerived: $derived
      first: 1
      after: $after
    ) {
      edges {
        ...ImplementationRow
        routes(first: 100) {
          basis
          steps {
            from {
              ...Reference
            }
            to {
              ...Reference
            }
            reversed
            link {
              ...LinkReference
            }
          }
        }
      }
    }
  }
}
    fragment ImplementationRow on ImplementingUnitEdge {
  cursor
  node {
    ...Reference
    kind
  }
  standing
  roles
  basis
  measureCount
  routeCount
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<ImplementationRoutesQuery, ImplementationRoutesQueryVariables>;
export const DutyMatrixDocument = new TypedDocumentString(`
    query DutyMatrix($id: ID!, $measures: MeasureFilter) {
  instrument(by: {id: $id}) {
    id
    obligations(first: 60) {
      totalCount
      nodes {
        ...Reference
        bearers(first: 20) {
          totalCount
          edges {
            node {
              ...Reference
            }
            links {
              ...LinkReference
            }
          }
        }
        measures(filter: $measures, first: 50) {
          totalCount
          nodes {
            ...Reference
            units(first: 10) {
              totalCount
              edges {
                node {
                  ...Reference
                }
                links {
                  ...LinkReference
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<DutyMatrixQuery, DutyMatrixQueryVariables>;
export const InstrumentsDocument = new TypedDocumentString(`
    query Instruments($filter: InstrumentFilter, $after: String, $measures: MeasureFilter) {
  instruments(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Reference
      basis
      kind
      documentNumber
      obligations {
        totalCount
      }
      measures(filter: $measures) {
        totalCount
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<InstrumentsQuery, InstrumentsQueryVariables>;
export const UnitsDocument = new TypedDocumentString(`
    query Units($filter: UnitFilter, $after: String, $measures: MeasureFilter) {
  units(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Reference
      basis
      kind
      level
      obligations {
        totalCount
      }
      measures(filter: $measures) {
        totalCount
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const ObligationsDocument = new TypedDocumentString(`
    query Obligations($filter: ObligationFilter, $after: String, $measures: MeasureFilter) {
  obligations(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Reference
      basis
      strength
      bearers(first: 10) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      instruments(first: 10) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      measures(filter: $measures) {
        totalCount
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($filter: MeasureFilter, $after: String) {
  measures(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Reference
      basis
      period
      units(first: 20) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      obligations {
        totalCount
      }
      outcomes {
        totalCount
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const ShortcomingsDocument = new TypedDocumentString(`
    query Shortcomings($filter: ShortcomingFilter, $after: String) {
  shortcomings(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Reference
      basis
      cause
      plans(first: 10) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<ShortcomingsQuery, ShortcomingsQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($filter: PlanFilter, $after: String) {
  plans(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Reference
      basis
      ordinal
      year
      continues(first: 10) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      addresses(first: 10) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const LabelsDocument = new TypedDocumentString(`
    query Labels($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...Reference
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<LabelsQuery, LabelsQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes($filter: OutcomeFilter, $after: String) {
  outcomes(filter: $filter, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Reference
      basis
      metric
      metricCode
      figure
      text
      kind
      nature
      qualifier
      year
      normalized {
        value
        valueTo
        unit
      }
      measures(first: 5) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      equations(first: 5) {
        totalCount
        nodes {
          id
          state
        }
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const MeasureDocument = new TypedDocumentString(`
    query Measure($id: ID!) {
  measure(id: $id) {
    ...Fact
    title
    year
    period
    instruments(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    obligations(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
          instruments(first: 20) {
            edges {
              node {
                ...Reference
              }
              links {
                ...LinkReference
              }
            }
          }
        }
        links {
          ...LinkReference
        }
      }
    }
    units(first: 100) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    establishes(first: 20) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    outcomes(first: 100) {
      totalCount
      edges {
        node {
          ...Reference
          nature
        }
        links {
          ...LinkReference
        }
      }
    }
    shortcomings(first: 20) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    plans(first: 20) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const ObligationDocument = new TypedDocumentString(`
    query Obligation($id: ID!, $measures: MeasureFilter, $outcomes: OutcomeFilter!) {
  outcomes(filter: $outcomes, first: 0) {
    totalCount
  }
  obligation(id: $id) {
    ...Fact
    statement
    modality
    strength
    deadline
    recurrence
    instruments(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    provisions {
      ...Reference
    }
    bearers(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    owedTo(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    measures(filter: $measures, first: 100) {
      totalCount
      edges {
        node {
          ...Reference
          outcomes(first: 20) {
            edges {
              node {
                ...Reference
              }
              links {
                ...LinkReference
              }
            }
          }
          units(first: 20) {
            edges {
              node {
                ...Reference
              }
              links {
                ...LinkReference
              }
            }
          }
        }
        links {
          ...LinkReference
        }
      }
    }
    shortcomings(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    plans(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<ObligationQuery, ObligationQueryVariables>;
export const OutcomeDocument = new TypedDocumentString(`
    query Outcome($id: ID!) {
  outcome(id: $id) {
    ...Fact
    metric
    metricDefinition
    figure
    value
    unit
    text
    kind
    nature
    qualifier
    cumulative
    year
    period
    normalized {
      value
      valueTo
      unit
    }
    measures(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
          obligations(first: 20) {
            edges {
              node {
                ...Reference
                instruments(first: 10) {
                  edges {
                    node {
                      ...Reference
                    }
                    links {
                      ...LinkReference
                    }
                  }
                }
              }
              links {
                ...LinkReference
              }
            }
          }
          units(first: 20) {
            edges {
              node {
                ...Reference
              }
              links {
                ...LinkReference
              }
            }
          }
        }
        links {
          ...LinkReference
        }
      }
    }
    equations(first: 20) {
      totalCount
      edges {
        node {
          ...Reference
          state
        }
        links {
          ...LinkReference
        }
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<OutcomeQuery, OutcomeQueryVariables>;
export const NodesWordsDocument = new TypedDocumentString(`
    query NodesWords($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NodeWords
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment NodeWords on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<NodesWordsQuery, NodesWordsQueryVariables>;
export const LinksWordsDocument = new TypedDocumentString(`
    query LinksWords($ids: [ID!]!, $relation: Relation!) {
  nodes(ids: $ids) {
    id
    links(relations: [$relation], direction: OUT, first: 500) {
      nodes {
        ...LinkWords
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment LinkWords on Link {
  id
  relation
  from {
    ...Reference
  }
  to {
    ...Reference
  }
  basis
  role
  manner
  name
  date
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<LinksWordsQuery, LinksWordsQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($id: ID!) {
  node(id: $id) {
    ...Fact
    ... on Plan {
      ordinal
      statement
      year
      units(first: 50) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      continues(first: 50) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      addresses(first: 50) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      realisedBy(first: 50) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const ReaderDocument = new TypedDocumentString(`
    query Reader($id: ID!) {
  document(id: $id) {
    id
    title
    kind
    year
    publishedOn
    url
    sha256
    length
    text
    issuer {
      ...Reference
    }
    jurisdiction {
      ...Reference
    }
    sections {
      id
      path
      marker
      title
      level
      start
      end
      parent {
        id
      }
    }
    passages {
      id
      start
      end
    }
    accounting {
      digitRuns {
        ...Spans
      }
      titles {
        ...Spans
      }
      sentences {
        ...Spans
      }
      markers {
        ...Spans
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment Spans on Accounted {
  total
  accounted
  open {
    start
    end
  }
}`) as unknown as TypedDocumentString<ReaderQuery, ReaderQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $kinds: [Kind!], $within: ID, $year: Int) {
  search(text: $text, kinds: $kinds, within: $within, year: $year, first: 12) {
    totalCount
    edges {
      ...Hit
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment Hit on SearchHit {
  cursor
  match
  field
  snippet
  ranges {
    start
    end
  }
  sourceRanges {
    start
    end
  }
  node {
    ...Reference
    ... on Section {
      document {
        id
      }
    }
    ... on Passage {
      document {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $within: ID, $year: Int, $after: String) {
  search(
    text: $text
    kinds: $kinds
    within: $within
    year: $year
    first: 50
    after: $after
  ) {
    totalCount
    counts {
      kind
      count
    }
    limits
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      ...Hit
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment Hit on SearchHit {
  cursor
  match
  field
  snippet
  ranges {
    start
    end
  }
  sourceRanges {
    start
    end
  }
  node {
    ...Reference
    ... on Section {
      document {
        id
      }
    }
    ... on Passage {
      document {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  documents(filter: {kind: {eq: REPORT}}, first: 500) {
    totalCount
    nodes {
      id
      title
      year
      sha256
      jurisdiction {
        ...Place
        parent {
          ...Place
          parent {
            ...Place
            parent {
              ...Place
              parent {
                ...Place
              }
            }
          }
        }
      }
    }
  }
}
    fragment Place on Jurisdiction {
  id
  name
}`) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const ShortcomingDocument = new TypedDocumentString(`
    query Shortcoming($id: ID!) {
  node(id: $id) {
    ...Fact
    ... on Shortcoming {
      statement
      cause
      year
      concerns(first: 50) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
      plans(first: 50) {
        totalCount
        edges {
          node {
            ...Reference
          }
          links {
            ...LinkReference
          }
        }
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<ShortcomingQuery, ShortcomingQueryVariables>;
export const UnitDocument = new TypedDocumentString(`
    query Unit($id: ID!) {
  unit(by: {id: $id}) {
    ...Fact
    name
    kind
    level
    aliases
    size
    sizeText
    parent {
      ...Reference
    }
    upwards: links(relations: [PART_OF, LOCATED_IN], direction: OUT, first: 10) {
      nodes {
        ...LinkReference
      }
    }
    possiblySameAs(first: 20) {
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    jurisdiction {
      ...Reference
    }
    parts(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    members(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    memberOf(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
  }
}
    fragment Words on Passage {
  id
  quote
  start
  end
  prefix
  suffix
  section {
    id
    path
  }
  document {
    id
    title
    kind
    sha256
  }
}
fragment Cited on Citation {
  version {
    id
    label
  }
  article
  paragraph
  sha256
  words
  text
}
fragment Fact on Node {
  ...Reference
  basis
  note
  evidence {
    ...Words
  }
  citations {
    ...Cited
  }
}
fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const UnitDeedsDocument = new TypedDocumentString(`
    query UnitDeeds($id: ID!, $measures: MeasureFilter) {
  unit(by: {id: $id}) {
    id
    obligations(first: 200) {
      totalCount
      edges {
        node {
          ...Reference
          strength
        }
        links {
          ...LinkReference
        }
      }
    }
    measures(filter: $measures, first: 300) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<UnitDeedsQuery, UnitDeedsQueryVariables>;
export const UnitRestDocument = new TypedDocumentString(`
    query UnitRest($id: ID!, $outcomes: OutcomeFilter!) {
  unit(by: {id: $id}) {
    id
    owedObligations(first: 100) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    shortcomings(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
    plans(first: 50) {
      totalCount
      edges {
        node {
          ...Reference
        }
        links {
          ...LinkReference
        }
      }
    }
  }
  outcomes(filter: $outcomes, first: 100) {
    totalCount
    nodes {
      ...Reference
      nature
      basis
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}
fragment LinkReference on Link {
  id
  relation
  basis
  role
  manner
  note
  from {
    id
  }
}`) as unknown as TypedDocumentString<UnitRestQuery, UnitRestQueryVariables>;
export const UnitInstrumentsDocument = new TypedDocumentString(`
    query UnitInstruments($id: ID!, $year: Int) {
  unit(by: {id: $id}) {
    id
    implementedInstruments(first: 500, year: $year) {
      totalCount
      edges {
        node {
          ...Reference
          kind
        }
        standing
        roles
        basis
        measureCount
      }
    }
  }
}
    fragment Reference on Node {
  __typename
  id
  label
  ... on Unit {
    qualifiedName
  }
}`) as unknown as TypedDocumentString<UnitInstrumentsQuery, UnitInstrumentsQueryVariables>;