import type { ErrorCode } from '../errors.js';

/** One `extensions.code` with what it means and what a client does about it. */
export interface CodeDescription {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const ours: Readonly<Record<ErrorCode, readonly [zh: string, en: string]>> = {
  BAD_USER_INPUT: [
    '参数有误：extensions 中有 argument、wanted、received、suggestion；改正后再试。',
    'An argument is wrong: extensions have argument, wanted, received, suggestion; mend it.',
  ],
  NOT_FOUND: ['所要的不存在。', 'What was asked for by address does not exist.'],
  LIMIT_EXCEEDED: [
    '要得太多：extensions.limit 指出哪一项（depth、aliases、rootFields、introspection、kinds、nesting、filterNesting、filterValues、cost、objects、characters、rate），按 wanted 减少。',
    'Too much was asked: extensions.limit names it (depth, aliases, rootFields, introspection, kinds, nesting, filterNesting, filterValues, cost, objects, characters, rate); ask for less, as wanted says.',
  ],
  TIMEOUT: ['未能按时答完：少要一些，或再试。', 'It took too long: ask for less, or try again.'],
  UNAVAILABLE: [
    '数据库或服务暂时不可用：按 Retry-After 再试；同时在答的请求过多时，extensions.limit 为 inFlight 或 inFlightPerAddress。',
    'The database or the server cannot answer now: try again, after Retry-After where it is given. Where too many requests are being answered, extensions.limit is inFlight or inFlightPerAddress.',
  ],
  FORBIDDEN: [
    '不允许：封闭的服务只答清单内的操作。',
    'Not allowed: a closed server answers the operations of its manifests only.',
  ],
  UNAUTHENTICATED: ['须先表明身份。', 'Who asks must be known first.'],
  CONFLICT: [
    '其间图已变更：重新开始；或数据库中另有他人连入本图的关系：按消息所述处理。',
    'The graph has changed meanwhile: begin again. Or others have joined nodes of the graph in its database: the message has the cure.',
  ],
};

const ofTheServer: readonly CodeDescription[] = [
  { code: 'GRAPHQL_PARSE_FAILED', zh: '不是 GraphQL。', en: 'The text is no GraphQL.' },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    zh: '与模式不符：不存在的字段、类型不合等。',
    en: 'The text does not fit the schema: an unknown field, a wrong type.',
  },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    zh: '未指明或不存在的操作名。',
    en: 'The operation is not named, or there is none of that name.',
  },
  {
    code: 'PERSISTED_QUERY_NOT_FOUND',
    zh: '没有此 SHA-256 的操作：连同文本再发一次。',
    en: 'No operation has this SHA-256: send it again with its text.',
  },
  { code: 'BAD_REQUEST', zh: '请求格式有误。', en: 'The request is not well formed.' },
  {
    code: 'INTERNAL_SERVER_ERROR',
    zh: '我们的过错：日志中有 extensions.requestId 所指的详情。',
    en: 'A fault of ours; the log has it under extensions.requestId.',
  },
];

/** The closed list of codes. */
export function describeCodes(): readonly CodeDescription[] {
  return [...Object.entries(ours).map(([code, [zh, en]]) => ({ code, zh, en })), ...ofTheServer];
}
