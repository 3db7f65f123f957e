import pg from 'pg';

export interface ClientConfig extends pg.ClientConfig {
  /** Milliseconds after which a connection that has not answered a query is given up; by default never. */
  readonly answerWithin?: number;
}

type Query = string | pg.QueryConfig | pg.Submittable;
type Answered = (error: Error | null, result: pg.QueryResult) => void;

// all overloads of the driver but that of a submittable come to this
const send = pg.Client.prototype.query as unknown as (
  this: pg.Client,
  query: Query,
  values: unknown[] | undefined,
  answered: Answered,
) => void;

/**
 * The driver's client, whose results die young. For a promise or its own time limit the driver assigns a
 * function literal to a property
 * of the query; V8 allocates those among the old objects, and with them every result lives on until the whole
 * heap is marked.
 */
export class Client extends pg.Client {
  private readonly answerWithin: number | undefined;

  constructor(config?: ClientConfig) {
    super(config);
    this.answerWithin = config?.answerWithin;
    // a connection that breaks fails its query or the next one; one that breaks between two hands would end the process
    this.on('error', () => undefined);
    this.query = ((query: Query, values?: unknown[] | Answered, answered?: Answered) => {
      if (typeof query === 'object' && 'submit' in query) return super.query(query);
      if (typeof values === 'function') return this.ask(query, undefined, values);
      if (answered) return this.ask(query, values, answered);
      return new Promise((resolve, reject) =>
        this.ask(query, values, (error, result) => (error ? reject(error) : resolve(result))),
      );
    }) as typeof this.query;
  }

  private ask(query: Query, values: unknown[] | undefined, answered: Answered): void {
    if (this.answerWithin === undefined) return send.call(this, query, values, answered);
    const tooLate = setTimeout(() => void this.end(), this.answerWithin); // fails the query as a lost connection does
    send.call(this, query, values, (error, result) => {
      clearTimeout(tooLate);
      answered(error, result);
    });
  }
}
