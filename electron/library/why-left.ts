import type { WhyLeft } from '#core/contract/replacing.ts';
import type { Failure } from '#core/contract/result.ts';

const reasons: Partial<Readonly<Record<Failure['kind'], WhyLeft>>> = {
  conflict: 'changed',
  'not-found': 'gone',
  'read-only': 'permission',
  'not-text': 'encoding',
  'too-large': 'size',
  locked: 'in-use',
  'disk-full': 'disk-full',
  'keys-not-written': 'no-place',
};

export const whyLeft = ({ kind }: Failure): WhyLeft => reasons[kind] ?? 'disk';
