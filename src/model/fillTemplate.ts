/** What a template is filled with; `none` stands for an empty list of details. */
export interface TemplateValues {
  readonly subject: string;
  readonly details: readonly string[];
  readonly separator: string;
  readonly none: string;
}

/**
 * Fills a message: `{subject}`, single details `{1}` `{2}` …, all of them `{details}`, one and those after it `{2…}`.
 * What stands for nothing becomes `none`.
 */
export function fillTemplate(template: string, { subject, details, separator, none }: TemplateValues): string {
  return template.replace(/\{(subject|details|(\d+)(…?))\}/g, (_, name: string, position?: string, rest?: string) => {
    if (name === 'subject') return subject;
    const first = Number(position ?? 1) - 1;
    const chosen = position !== undefined && rest === '' ? details.slice(first, first + 1) : details.slice(first);
    return chosen.join(separator) || none;
  });
}
