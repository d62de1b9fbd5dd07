import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type PageLanguage, renderReference } from './renderReference.js';

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const style = `:root { color-scheme: light dark; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; }
body { display: grid; grid-template-columns: 16rem minmax(0, 1fr); max-width: 72rem; margin: 0 auto; padding: 1rem; gap: 2rem; }
nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; font-size: 0.875rem; }
nav a { display: block; } summary { font-weight: 600; margin-top: 0.5rem; cursor: pointer; }
h1 { margin-top: 0; } h2 { border-bottom: 1px solid #8884; scroll-margin-top: 1rem; }
p, ul { margin: 0.2rem 0; } dt { margin-top: 0.6rem; } dd { margin-left: 1.5rem; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
@media (max-width: 48rem) { body { display: block; } nav { position: static; max-height: 12rem; } }
@media print { nav { display: none; } body { display: block; } }
`;

/** The reference of the contract at /docs, made from the schema, in Chinese and English; no script, nothing from elsewhere. */
export function addDocs(fastify: FastifyInstance, schema: GraphQLSchema): void {
  const pages: Readonly<Record<PageLanguage, string>> = {
    zh: renderReference(schema, 'zh'),
    en: renderReference(schema, 'en'),
  };
  fastify.get('/docs', (_request, reply) => reply.redirect('docs/zh'));
  for (const language of ['zh', 'en'] as const) {
    fastify.get(`/docs/${language}`, (_request, reply) =>
      reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(pages[language]),
    );
  }
  fastify.get('/docs/style.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(style));
}
