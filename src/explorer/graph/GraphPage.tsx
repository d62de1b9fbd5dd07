import '../styles/graph.css';
import { useAddress } from '../address/useAddress.ts';
import { Failure } from '../condition/Failure.tsx';
import { InvalidFilter } from '../condition/InvalidFilter.tsx';
import { Loading } from '../condition/Loading.tsx';
import { Missing } from '../condition/Missing.tsx';
import { useText } from '../language/useText.ts';
import { ChooseStart } from './ChooseStart.tsx';
import { asOpened, type GraphAddress, readGraphAddress } from './GraphAddress.ts';
import { GraphView } from './GraphView.tsx';
import { useGraph } from './useGraph.ts';

/** 图谱: how things are joined, drawn in fixed columns; it grows step by step, and the steps stand in the address. */
export function GraphPage() {
  const text = useText();
  const { get, withChanges } = useAddress();
  const address = readGraphAddress(get);
  if (address === null) return <ChooseStart />;
  if (!('invalid' in address)) return <AskedGraph address={address} />;
  const clear = withChanges({ from: null, to: null, hide: null, ...asOpened });
  return (
    <div className="page">
      <h1>{text('图谱', 'Graph')}</h1>
      <InvalidFilter filter={address.invalid} clear={clear} />
    </div>
  );
}

function AskedGraph({ address }: { readonly address: GraphAddress }) {
  const { data, stale, error, retry } = useGraph(address);
  if (data && 'missing' in data)
    return (
      <div className="page">
        <Missing id={data.missing} />
      </div>
    );
  return (
    <div className="graph-page">
      {error && <Failure error={error} retry={retry} />}
      {!data && !error && <Loading rows={12} />}
      {data && (
        <div className={stale ? 'stale' : undefined}>
          <GraphView graph={data} address={address} />
        </div>
      )}
    </div>
  );
}
