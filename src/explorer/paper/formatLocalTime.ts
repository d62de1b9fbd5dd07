const two = (part: number): string => String(part).padStart(2, '0');

/** A moment on the clock of this machine, to the minute, with its distance from UTC: `2026-01-31 09:05 UTC+08:00`. */
export function formatLocalTime(moment: Date): string {
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const minutes = -moment.getTimezoneOffset();
  const distance = `${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())} UTC${minutes < 0 ? '-' : '+'}${distance}`;
}
