/** A legal date in the reader's language, without a time zone moving it to another day. */
export function day(iso: string, language: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
}
