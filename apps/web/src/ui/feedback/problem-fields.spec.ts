import { describe, expect, it } from '@jest/globals';
import { ApiProblem } from '../../api/problem';
import { errorsOfForm, errorsOfProblem, fieldOfPointer } from './problem-fields';

describe('what is to be corrected', () => {
  it('finds the field that a pointer names', () => {
    expect(fieldOfPointer('/nominees/0/name')).toBe('nominees.0.name');
    expect(fieldOfPointer('/a~1b')).toBe('a/b');
  });

  it('takes every rule of a problem, with or without a place', () => {
    const problem = new ApiProblem(422, {
      errors: [
        { code: 'NAME_MISSING', pointer: '/name', detail: 'Chưa có tên.' },
        { code: 'QUOTA_EXCEEDED', detail: 'Đã hết chỉ tiêu.' },
      ],
    });
    expect(errorsOfProblem(problem)).toEqual([
      { field: 'name', message: 'Chưa có tên.' },
      { message: 'Đã hết chỉ tiêu.' },
    ]);
  });

  it('takes every error of a form, however deep', () => {
    const errors = {
      title: { type: 'required', message: 'Chưa có tiêu đề.' },
      nominees: [undefined, { name: { type: 'required', message: 'Chưa có tên.' } }],
    };
    expect(errorsOfForm(errors)).toEqual([
      { field: 'title', message: 'Chưa có tiêu đề.' },
      { field: 'nominees.1.name', message: 'Chưa có tên.' },
    ]);
  });
});
