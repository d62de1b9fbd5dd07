import { useAddress } from '../address/useAddress.ts';
import { Failure } from '../condition/Failure.tsx';
import { InvalidFilter } from '../condition/InvalidFilter.tsx';
import { useQuery } from '../data/useQuery.ts';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import { InstrumentStatusDocument } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { GraphEntry } from '../node/GraphEntry.tsx';
import { Linked } from '../node/Linked.tsx';
import { useReports } from '../shell/useReports.ts';
import type { ShownInstrument } from './ShownInstrument.ts';

/** Title, kind, number, versions, and status on a date. */
export function InstrumentHead({ instrument }: { readonly instrument: ShownInstrument }) {
  const text = useText();
  const term = useTerm();
  const { kind, title, shortTitle, aliases, documentNumber, versions, issuers, replaces, replacedBy, amendedBy } =
    instrument;
  const quoted = kind === 'REGIME' ? title : `《${title}》`;
  return (
    <header>
      <p className="eyebrow">
        {text('规范依据', 'Instrument')} · {term('InstrumentKind', kind)} <GraphEntry id={instrument.id} />
      </p>
      <h1>{quoted}</h1>
      <p className="tags">
        {instrument.basis && <EvidenceLink of={{ id: instrument.id, basis: instrument.basis }} />}
        {[shortTitle, ...aliases].filter(Boolean).map((name) => (
          <span key={name} className="quiet">
            {name}
          </span>
        ))}
      </p>
      <dl className="facts">
        <dt>{text('文号', 'Number')}</dt>
        <dd>{documentNumber ?? <span className="quiet">{text('未载明', 'not recorded')}</span>}</dd>
        <dt>{text('印发', 'Issued by')}</dt>
        <dd>
          {issuers.edges.length > 0 ? (
            <Linked edges={issuers.edges} />
          ) : (
            <span className="quiet">{text('未载明', 'not recorded')}</span>
          )}
        </dd>
        <dt>{text('版本', 'Versions')}</dt>
        <dd>
          <Versions versions={versions} />
        </dd>
        {replaces.edges.length > 0 && <dt>{text('取代', 'Replaces')}</dt>}
        {replaces.edges.length > 0 && (
          <dd>
            <Linked edges={replaces.edges} />
          </dd>
        )}
        {replacedBy.edges.length + amendedBy.edges.length > 0 && <dt>{text('其后', 'Later')}</dt>}
        {replacedBy.edges.length + amendedBy.edges.length > 0 && (
          <dd>
            <Linked edges={[...replacedBy.edges, ...amendedBy.edges]} />
          </dd>
        )}
        <dt>{text('效力', 'Status')}</dt>
        <dd>
          <Status id={instrument.id} />
        </dd>
      </dl>
    </header>
  );
}

function Versions({ versions }: { readonly versions: ShownInstrument['versions'] }) {
  const text = useText();
  if (versions.length === 0) return <span className="quiet">{text('未载明', 'not recorded')}</span>;
  return (
    <ul className="linked">
      {versions.map((version) => (
        <li key={version.id}>
          <span className="linked-name">
            {version.label}
            <span className="quiet">
              {[
                version.adoptedOn && `${version.adoptedOn} ${text('通过', 'adopted')}`,
                version.publishedOn && `${version.publishedOn} ${text('公布', 'published')}`,
                version.effectiveFrom && `${version.effectiveFrom} ${text('起施行', 'in force')}`,
                version.effectiveTo && `${version.effectiveTo} ${text('后失效', 'until')}`,
              ]
                .filter(Boolean)
                .map((words) => ` · ${words}`)}
            </span>
          </span>
          {version.basis && <EvidenceLink of={{ id: version.id, basis: version.basis }} />}
        </li>
      ))}
    </ul>
  );
}

function Status({ id }: { readonly id: string }) {
  const text = useText();
  const term = useTerm();
  const { get, set, withChanges } = useAddress();
  const reports = useReports();
  const years = (reports?.covered ?? []).map(({ year }) => year);
  const on = get('on') ?? (years.length > 0 ? `${Math.max(...years)}-12-31` : null);
  const { data, error, retry } = useQuery(InstrumentStatusDocument, on === null ? null : { id, on });
  if (error?.code === 'BAD_USER_INPUT') return <InvalidFilter filter={`on=${on}`} clear={withChanges({ on: null })} />;
  if (error) return <Failure error={error} retry={retry} />;
  return (
    <span className="status">
      <span className="paper-only">{on}</span>
      <input
        type="date"
        aria-label={text('在哪一天', 'On which day')}
        value={on ?? ''}
        onChange={({ target }) => set({ on: target.value === '' ? null : target.value }, { replace: true })}
      />{' '}
      <b>{data?.instrument ? term('InstrumentStatus', data.instrument.statusOn) : ''}</b>
    </span>
  );
}
