// Written from src/model by `npm run codegen`; do not edit.
/** The closed vocabularies, the kinds of node, and each relation and role as a sentence, in both languages. */
export const vocabulary = {
  "Basis": {
    "STATED": {
      "zh": "文献明言",
      "en": "The author of the document says so"
    },
    "INFERRED": {
      "zh": "推断，附缺失的前提",
      "en": "Inferred; the note names the missing premise"
    },
    "EXTERNAL": {
      "zh": "据文献之外的资料",
      "en": "From outside the report, with its own source"
    }
  },
  "InstrumentKind": {
    "CONSTITUTION": {
      "zh": "宪法",
      "en": "Constitution"
    },
    "LAW": {
      "zh": "法律",
      "en": "Law"
    },
    "ADMINISTRATIVE_REGULATION": {
      "zh": "行政法规",
      "en": "Administrative regulation"
    },
    "LOCAL_REGULATION": {
      "zh": "地方性法规",
      "en": "Local regulation"
    },
    "DEPARTMENT_RULE": {
      "zh": "部门规章",
      "en": "Rule of a department"
    },
    "LOCAL_RULE": {
      "zh": "地方政府规章",
      "en": "Rule of a local government"
    },
    "PARTY_REGULATION": {
      "zh": "党内法规",
      "en": "Party regulation"
    },
    "POLICY_DOCUMENT": {
      "zh": "政策文件",
      "en": "Policy document"
    },
    "NORMATIVE_DOCUMENT": {
      "zh": "行政规范性文件",
      "en": "Normative document"
    },
    "PLAN": {
      "zh": "方案、计划、要点",
      "en": "Plan"
    },
    "NOTICE": {
      "zh": "通知",
      "en": "Notice"
    },
    "WORKING_RULE": {
      "zh": "工作规则",
      "en": "Working rule"
    },
    "REGIME": {
      "zh": "制度、机制",
      "en": "Regime: a named bundle of duties"
    }
  },
  "UnitKind": {
    "PARTY_ORGAN": {
      "zh": "党的机关",
      "en": "Party organ"
    },
    "GOVERNMENT": {
      "zh": "人民政府",
      "en": "Government"
    },
    "DEPARTMENT": {
      "zh": "政府部门",
      "en": "Department of a government"
    },
    "CONGRESS": {
      "zh": "人大及其常委会",
      "en": "People's congress or its standing committee"
    },
    "COURT": {
      "zh": "法院",
      "en": "Court"
    },
    "PROCURATORATE": {
      "zh": "检察院",
      "en": "Procuratorate"
    },
    "COORDINATING_BODY": {
      "zh": "议事协调机构",
      "en": "Coordinating body"
    },
    "OFFICE": {
      "zh": "办事机构、派出机构",
      "en": "Office"
    },
    "PUBLIC_BODY": {
      "zh": "事业单位等公共机构",
      "en": "Public body"
    },
    "POST": {
      "zh": "职位",
      "en": "Post, never a person"
    },
    "CLASS": {
      "zh": "一类单位或人员",
      "en": "Class of organs or persons"
    },
    "PUBLIC": {
      "zh": "公众",
      "en": "The public"
    },
    "PLATFORM": {
      "zh": "平台、场所",
      "en": "Platform or place"
    }
  },
  "Level": {
    "NATION": {
      "zh": "国家",
      "en": "Nation"
    },
    "PROVINCE": {
      "zh": "省级",
      "en": "Province"
    },
    "CITY": {
      "zh": "地市级",
      "en": "City"
    },
    "COUNTY": {
      "zh": "县级",
      "en": "County"
    },
    "TOWNSHIP": {
      "zh": "乡级",
      "en": "Township"
    },
    "VILLAGE": {
      "zh": "村级",
      "en": "Village"
    }
  },
  "Modality": {
    "OBLIGATION": {
      "zh": "应当",
      "en": "Must"
    },
    "PROHIBITION": {
      "zh": "不得",
      "en": "Must not"
    },
    "PERMISSION": {
      "zh": "可以",
      "en": "May"
    }
  },
  "Strength": {
    "STATUTORY": {
      "zh": "法律法规",
      "en": "Statute or regulation"
    },
    "RULE": {
      "zh": "规章、规范性文件",
      "en": "Rule or normative document"
    },
    "PARTY": {
      "zh": "党内法规",
      "en": "Party regulation"
    },
    "POLICY": {
      "zh": "上级政策",
      "en": "Policy from above"
    },
    "LOCAL": {
      "zh": "本地文件",
      "en": "Local document"
    },
    "VOLUNTARY": {
      "zh": "自行承诺",
      "en": "Undertaken voluntarily"
    },
    "UNRECORDED": {
      "zh": "未记载依据",
      "en": "No document that imposes it is recorded"
    }
  },
  "CitationWords": {
    "PRESENT": {
      "zh": "条文已随附",
      "en": "The words are at hand and have the stated hash"
    },
    "ABSENT": {
      "zh": "条文未随附",
      "en": "The words are not at hand"
    },
    "MISMATCH": {
      "zh": "条文与哈希不符",
      "en": "The words at hand have another hash"
    }
  },
  "Role": {
    "LEAD": {
      "zh": "主办",
      "en": "Leads: the words make it the doer"
    },
    "SUPPORT": {
      "zh": "配合",
      "en": "Supports"
    },
    "SUPERVISE": {
      "zh": "监督",
      "en": "Checks another's deed"
    },
    "SUBJECT": {
      "zh": "对象",
      "en": "Subject: is trained, reviewed or regulated"
    },
    "ADDRESSEE": {
      "zh": "报送或移送对象",
      "en": "Addressee: receives a report, filing or transfer"
    },
    "ADVISE": {
      "zh": "咨询",
      "en": "Advises"
    },
    "BENEFICIARY": {
      "zh": "受益",
      "en": "Benefits"
    },
    "CHANNEL": {
      "zh": "依托",
      "en": "Channel: platform or place, never an actor"
    }
  },
  "Manner": {
    "ISSUE": {
      "zh": "印发",
      "en": "Issues the instrument"
    },
    "IMPLEMENT": {
      "zh": "贯彻落实",
      "en": "Implements it"
    },
    "ENFORCE": {
      "zh": "执法",
      "en": "Enforces it"
    },
    "STUDY": {
      "zh": "学习",
      "en": "Studies it"
    },
    "PUBLICISE": {
      "zh": "宣传",
      "en": "Publicises it"
    },
    "PREPARE": {
      "zh": "起草、参与制定",
      "en": "Helps to prepare it"
    }
  },
  "OutcomeKind": {
    "COUNT": {
      "zh": "数量",
      "en": "Count"
    },
    "AMOUNT": {
      "zh": "金额",
      "en": "Amount of money"
    },
    "RATE": {
      "zh": "比率",
      "en": "Rate"
    },
    "CHANGE": {
      "zh": "变动幅度",
      "en": "Change, in percentage points"
    },
    "TEXT": {
      "zh": "文字结果",
      "en": "Textual result"
    }
  },
  "Nature": {
    "OUTPUT": {
      "zh": "产出",
      "en": "Work done"
    },
    "RESULT": {
      "zh": "效果",
      "en": "Effect"
    },
    "SCOPE": {
      "zh": "涉及范围",
      "en": "Extent"
    },
    "BASE": {
      "zh": "基数",
      "en": "Base that another figure is measured against"
    }
  },
  "Qualifier": {
    "EXACT": {
      "zh": "确数",
      "en": "Exact"
    },
    "OVER": {
      "zh": "余、多、超过",
      "en": "More than"
    },
    "NEARLY": {
      "zh": "近、不足",
      "en": "Nearly, less than"
    },
    "AT_LEAST": {
      "zh": "不少于",
      "en": "At least"
    },
    "AT_MOST": {
      "zh": "不超过",
      "en": "At most"
    },
    "APPROXIMATE": {
      "zh": "约",
      "en": "About"
    }
  },
  "EquationKind": {
    "SUM": {
      "zh": "合计",
      "en": "Sum"
    },
    "RATE": {
      "zh": "比率",
      "en": "Rate"
    },
    "BALANCE": {
      "zh": "平衡",
      "en": "Balance"
    },
    "DIFFERENCE": {
      "zh": "差额",
      "en": "Difference"
    },
    "COUNT": {
      "zh": "列举的项数",
      "en": "Number of things enumerated"
    }
  },
  "DocumentKind": {
    "REPORT": {
      "zh": "报告",
      "en": "Report: its words make a fact STATED"
    },
    "REFERENCE": {
      "zh": "参考资料",
      "en": "Reference: outside facts"
    },
    "LAW": {
      "zh": "法律文本",
      "en": "Text of a law"
    }
  },
  "FindingState": {
    "PASS": {
      "zh": "通过",
      "en": "Passing: the record has what the check demands"
    },
    "FAIL": {
      "zh": "不符",
      "en": "Failing: the record lacks or contradicts it"
    },
    "NOT_RECORDED": {
      "zh": "未载明",
      "en": "Not recorded: an input without which it cannot be decided is missing"
    },
    "NOT_APPLICABLE": {
      "zh": "不适用",
      "en": "Not applicable: not a kind of subject the rule speaks of"
    }
  },
  "Severity": {
    "ERROR": {
      "zh": "错误",
      "en": "Error: the record contradicts itself or the law"
    },
    "WARNING": {
      "zh": "缺漏",
      "en": "Gap: something is missing that must be there"
    },
    "INFO": {
      "zh": "提示",
      "en": "Hint: worth knowing"
    }
  },
  "CoverageDimension": {
    "INSTRUMENT": {
      "zh": "规范依据",
      "en": "By instrument: itself, what it imposes and what applies it"
    },
    "UNIT": {
      "zh": "责任单位",
      "en": "By unit: itself, its duties, measures and their outcomes"
    },
    "SECTION": {
      "zh": "章节",
      "en": "By the section of the words"
    },
    "STRENGTH": {
      "zh": "约束力来源",
      "en": "By strength of the duty"
    },
    "KIND": {
      "zh": "类别",
      "en": "By kind of the subject"
    },
    "DOCUMENT": {
      "zh": "报告",
      "en": "By report"
    },
    "JURISDICTION": {
      "zh": "地区",
      "en": "By place of the report, each place with those below it"
    },
    "YEAR": {
      "zh": "年度",
      "en": "By year of the report"
    }
  },
  "PathLimit": {
    "LENGTH": {
      "zh": "所限长度内没有路径，更长的未查",
      "en": "There is no path of the length asked for; longer ones were not sought"
    },
    "NUMBER": {
      "zh": "多于所限数目",
      "en": "There are more than the number asked for"
    },
    "TIME": {
      "zh": "搜索量到顶，可能有遗漏",
      "en": "The search met its bound of work: others may be missing"
    },
    "HUBS": {
      "zh": "未经过枢纽节点",
      "en": "Hubs were not passed"
    }
  },
  "InstrumentStatus": {
    "NOT_YET_IN_FORCE": {
      "zh": "尚未施行",
      "en": "Not yet in force"
    },
    "IN_FORCE": {
      "zh": "有效",
      "en": "In force"
    },
    "NO_LONGER_IN_FORCE": {
      "zh": "已失效",
      "en": "No longer in force"
    },
    "NOT_RECORDED": {
      "zh": "未载明",
      "en": "Not recorded: a date without which it cannot be decided is missing"
    }
  },
  "SearchMatch": {
    "EXACT": {
      "zh": "名称相同",
      "en": "It is the title, a short title, an alias or a number"
    },
    "BEGINNING": {
      "zh": "名称以此开头",
      "en": "A name begins with it"
    },
    "NAME": {
      "zh": "名称含此",
      "en": "A name contains it"
    },
    "TEXT": {
      "zh": "文字含此",
      "en": "A text contains it"
    },
    "SPELLING": {
      "zh": "名称的拼音或首字母",
      "en": "A name is spelled so in pinyin, or has these initials"
    },
    "WORDS": {
      "zh": "各词皆有",
      "en": "All the words, but not one after the other"
    }
  },
  "SearchLimit": {
    "TEXT_CUT": {
      "zh": "检索词过长，只检索了前 300 字",
      "en": "Only the first 300 characters were searched"
    },
    "WORDS_CUT": {
      "zh": "词数过多，只检索了前 16 个",
      "en": "Only the first 16 words were searched"
    },
    "TOTAL_CAPPED": {
      "zh": "总数逾 10,000，只计到 10,000",
      "en": "There are more than 10,000: counted up to that"
    }
  },
  "Standing": {
    "ACTED": {
      "zh": "有行动",
      "en": "Acted: responsible for a measure, without being obliged"
    },
    "OBLIGED_ONLY": {
      "zh": "仅有义务",
      "en": "Obliged only: no measure is recorded"
    },
    "ACTED_AND_OBLIGED": {
      "zh": "有义务且有行动",
      "en": "Acted and obliged: responsible for a measure too"
    }
  },
  "Kind": {
    "Instrument": {
      "zh": "规范依据",
      "en": "Instrument"
    },
    "Version": {
      "zh": "版本",
      "en": "Version"
    },
    "Provision": {
      "zh": "条款",
      "en": "Provision"
    },
    "Obligation": {
      "zh": "义务",
      "en": "Obligation"
    },
    "Measure": {
      "zh": "举措",
      "en": "Measure"
    },
    "Unit": {
      "zh": "责任单位",
      "en": "Unit"
    },
    "Outcome": {
      "zh": "成效/数据",
      "en": "Outcome"
    },
    "Equation": {
      "zh": "勾稽关系",
      "en": "Equation"
    },
    "Shortcoming": {
      "zh": "不足",
      "en": "Shortcoming"
    },
    "Plan": {
      "zh": "下一年度安排",
      "en": "Plan"
    },
    "Document": {
      "zh": "文献",
      "en": "Document"
    },
    "Section": {
      "zh": "章节",
      "en": "Section"
    },
    "Passage": {
      "zh": "原文片段",
      "en": "Passage"
    },
    "Jurisdiction": {
      "zh": "行政区划",
      "en": "Jurisdiction"
    }
  },
  "Relation": {
    "HAS_VERSION": {
      "zh": "{from}有版本{to}",
      "en": "{from} has the version {to}"
    },
    "CONTAINS": {
      "zh": "{from}含{to}",
      "en": "{from} contains {to}"
    },
    "IMPOSES": {
      "zh": "{from}规定：{to}",
      "en": "{from} imposes: {to}"
    },
    "BASED_ON": {
      "zh": "{from}依据{to}",
      "en": "{from} is based on {to}"
    },
    "AMENDS": {
      "zh": "{from}修改{to}",
      "en": "{from} amends {to}"
    },
    "REPLACES": {
      "zh": "{from}取代{to}",
      "en": "{from} replaces {to}"
    },
    "CITES": {
      "zh": "{from}引用{to}",
      "en": "{from} cites {to}"
    },
    "ISSUED_BY": {
      "zh": "{from}由{to}印发",
      "en": "{from} is issued by {to}"
    },
    "REPORTED_BY": {
      "zh": "{from}由{to}报告",
      "en": "{from} is a report by {to}"
    },
    "BORNE_BY": {
      "zh": "“{from}”由{to}承担",
      "en": "“{from}” is borne by {to}"
    },
    "OWED_TO": {
      "zh": "“{from}”应向{to}履行",
      "en": "“{from}” is owed to {to}"
    },
    "FULFILS": {
      "zh": "“{from}”落实“{to}”",
      "en": "“{from}” is reported as done for “{to}”"
    },
    "APPLIES": {
      "zh": "“{from}”适用{to}",
      "en": "“{from}” applies {to}"
    },
    "RESPONSIBLE_FOR": {
      "zh": "{from}是“{to}”的相关方",
      "en": "{from} has a role in “{to}”"
    },
    "ESTABLISHES": {
      "zh": "“{from}”设立{to}",
      "en": "“{from}” establishes {to}"
    },
    "YIELDS": {
      "zh": "“{from}”的成效：{to}",
      "en": "“{from}” yields {to}"
    },
    "TERM": {
      "zh": "{from}含项{to}",
      "en": "{from} has the term {to}"
    },
    "CONCERNS": {
      "zh": "不足“{from}”涉及{to}",
      "en": "The shortcoming “{from}” concerns {to}"
    },
    "CONTINUES": {
      "zh": "安排“{from}”延续{to}",
      "en": "The plan “{from}” continues {to}"
    },
    "ADDRESSES": {
      "zh": "安排“{from}”针对不足“{to}”",
      "en": "The plan “{from}” addresses “{to}”"
    },
    "REALISES": {
      "zh": "“{from}”实现上年安排“{to}”",
      "en": "“{from}” realises the plan “{to}”"
    },
    "PART_OF": {
      "zh": "{from}隶属{to}",
      "en": "{from} is part of {to}"
    },
    "MEMBER_OF": {
      "zh": "{from}属于{to}",
      "en": "{from} is a member of {to}"
    },
    "SUCCEEDS": {
      "zh": "{from}承接{to}",
      "en": "{from} succeeds {to}"
    },
    "POSSIBLY_SAME_AS": {
      "zh": "{from}与{to}可能相同",
      "en": "{from} is possibly the same as {to}"
    },
    "LOCATED_IN": {
      "zh": "{from}属地为{to}",
      "en": "{from} is located in {to}"
    },
    "WITHIN": {
      "zh": "{from}隶属{to}",
      "en": "{from} lies within {to}"
    }
  },
  "RoleSentence": {
    "LEAD": {
      "zh": "{from}主办“{to}”",
      "en": "{from} leads “{to}”"
    },
    "SUPPORT": {
      "zh": "{from}配合“{to}”",
      "en": "{from} supports “{to}”"
    },
    "SUPERVISE": {
      "zh": "{from}监督“{to}”",
      "en": "{from} supervises “{to}”"
    },
    "SUBJECT": {
      "zh": "“{to}”以{from}为对象",
      "en": "“{to}” is directed at {from}"
    },
    "ADDRESSEE": {
      "zh": "“{to}”报送或移送{from}",
      "en": "“{to}” is submitted or transferred to {from}"
    },
    "ADVISE": {
      "zh": "{from}为“{to}”提供意见",
      "en": "{from} advises on “{to}”"
    },
    "BENEFICIARY": {
      "zh": "“{to}”使{from}受益",
      "en": "“{to}” benefits {from}"
    },
    "CHANNEL": {
      "zh": "“{to}”依托{from}开展",
      "en": "“{to}” is carried out through {from}"
    }
  }
} as const;
