/**
 * Whether a file or folder of this name belongs to the seeds: not the generated schemas, and not what is hidden or what
 * editors put beside the file that they write (`.measures.yaml.swp`, `measures.yaml~`, `#measures.yaml#`, vim's `4913`).
 */
export function isSeedName(name: string): boolean {
  return name !== 'schema' && !/^\.|~$|^#.*#$|^4913$/.test(name);
}
