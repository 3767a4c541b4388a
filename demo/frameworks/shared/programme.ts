/** A film of the programme, as schema.org has it; the page itself asks for two fields only. */
export interface Movie {
  readonly "@id": string;
  readonly dateCreated: string;
  readonly [property: string]: unknown;
}

/** The films of the silent week, the first four of them. */
export async function loadProgramme(): Promise<Movie[]> {
  const answer = await fetch("/films/silent-week.json");
  const { "@graph": films } = (await answer.json()) as { "@graph": Movie[] };
  return films.slice(0, 4);
}

/** The films of this week and the next. */
export const weeks = [
  "/films/the-great-movement.json",
  "/films/the-umbrella-observatory.json",
] as const;
