/** The path below which this server serves everything, with a slash at its end: it writes it into each page that it sends. */
export const basePath = document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? '/';
