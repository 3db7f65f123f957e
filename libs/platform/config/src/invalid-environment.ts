export interface WrongVariable {
  readonly name: string;
  readonly vietnamese: string;
  readonly english: string;
}

/** The service does not start with settings it cannot honour. Values are left out: they may be secret. */
export class InvalidEnvironment extends Error {
  constructor(readonly variables: readonly WrongVariable[]) {
    super(
      [
        'Cấu hình chưa hợp lệ / The configuration is not valid:',
        ...variables.map(({ name, vietnamese, english }) => `  ${name}: ${vietnamese} / ${english}`),
      ].join('\n'),
    );
    this.name = 'InvalidEnvironment';
  }
}
