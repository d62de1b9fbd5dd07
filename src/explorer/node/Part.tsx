import { createContext, type ReactNode, useContext } from 'react';
import { Link } from 'react-router';

/** What stands before the ids of parts, where the same parts stand twice on a page. */
export const PartPrefix = createContext('');

/** A part of a page: its name, how many, and its content. The count leads to the list of exactly that many. */
export function Part({
  id,
  title,
  count,
  list,
  level = 2,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly count?: number | undefined;
  readonly list?: string;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const place = `${useContext(PartPrefix)}${id}`;
  return (
    <section id={place} className="part" aria-labelledby={`${place}-title`}>
      <Heading id={`${place}-title`}>
        {title}
        {count !== undefined && (
          <span className="count">{list && count > 0 ? <Link to={list}>{count}</Link> : count}</span>
        )}
      </Heading>
      {children}
    </section>
  );
}
