import i18n from 'i18next';

/** RFC 9457 problem as the gateway and the services send it, already in the reader's language. */
interface ProblemDocument {
  title?: string;
  detail?: string;
  code?: string;
  traceId?: string;
  violations?: { pointer?: string; message?: string }[];
}

/** An answer that is not what was asked for; `status` 0 means that no answer came at all. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly document: ProblemDocument,
  ) {
    super(document.title ?? `HTTP ${status}`);
  }
}

/** Reads JSON as the signed-in person. The gateway wants the extra header from calls that carry the session cookie. */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await ask(path, signal);
  if (!answer.ok) {
    throw new ApiProblem(answer.status, await problemOf(answer));
  }
  return (await answer.json()) as T;
}

async function ask(path: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(path, {
      signal,
      headers: {
        Accept: 'application/json',
        'Accept-Language': i18n.language,
        'X-Requested-With': 'lincah-console',
      },
    });
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }
    throw new ApiProblem(0, { code: 'NO_CONNECTION' });
  }
}

async function problemOf(answer: Response): Promise<ProblemDocument> {
  try {
    return (await answer.json()) as ProblemDocument;
  } catch {
    return {};
  }
}
