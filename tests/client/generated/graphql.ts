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
  /** 甲负责“乙” · A is responsible for “B” */
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
  /** 甲负责“乙” · A is responsible for “B” */
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
  /** 甲负责“乙” · A is responsible for “B” */
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
  /** 甲负责“乙” · A is responsible for “B” */
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

export type ImplementingUnitsQueryVariables = Exact<{
  title: string;
  first: number;
}>;


export type ImplementingUnitsQuery = { readonly instrument: { readonly title: string, readonly implementingUnits: { readonly edges: ReadonlyArray<{ readonly standing: Standing, readonly roles: ReadonlyArray<Role>, readonly basis: Basis, readonly node: { readonly name: string } }> } } | null };

export type MeasuresQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { readonly measures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export const ImplementingUnitsDocument = new TypedDocumentString(`
    query ImplementingUnits($title: String!, $first: Int!) {
  instrument(by: {title: $title}) {
    title
    implementingUnits(first: $first) {
      edges {
        standing
        roles
        basis
        node {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:6ee7a7143820641a60d2542360412d61dcf27c6632b0b90acbcee620800a3e76"}) as unknown as TypedDocumentString<ImplementingUnitsQuery, ImplementingUnitsQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($filter: MeasureFilter, $first: Int!, $after: String) {
  measures(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      title
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:1db56d989c5ce56536f18d1ac54d8e39b6e3092e5b07524993c29d800f549433"}) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;