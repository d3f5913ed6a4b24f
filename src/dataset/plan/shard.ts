import { SverkaError } from '../../errors';

/** One of several processes that share a run: it takes the parts whose number leaves `index` when divided by `count`. */
export interface Shard {
  /** From 0. */
  index: number;
  count: number;
}

/**
 * Reads `2/7` (the third of seven), or `auto`: the place of this process among those that an engine has started, by its environment.
 *
 * @param text - as the user wrote it
 * @param environment - `process.env`
 * @param count - how many there are, where the engine does not say
 * @throws SverkaError `INVALID_OPTION` when it is neither, or nothing in the environment tells
 */
export function readShard(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
  count?: number,
): Shard {
  if (text === 'auto') return fromEnvironment(environment, count);
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (index === undefined || Number(of) < 1 || Number(index) >= Number(of))
    throw new SverkaError(
      'INVALID_OPTION',
      `--shard must be auto, or i/n with i from 0 to n − 1; got '${text}'`,
    );
  return { index: Number(index), count: Number(of) };
}

/** Variables of one engine: the task's own number, the first number, and how many tasks there are. */
interface Engine {
  name: string;
  task: string;
  first?: string;
  /** What the first task is numbered where no variable says so. */
  base: number;
  count?: string;
}

/** From the manuals of the engines; only Slurm and GNU parallel were run. */
const engines: readonly Engine[] = [
  {
    name: 'Slurm',
    task: 'SLURM_ARRAY_TASK_ID',
    first: 'SLURM_ARRAY_TASK_MIN',
    base: 0,
    count: 'SLURM_ARRAY_TASK_COUNT',
  },
  { name: 'Kubernetes', task: 'JOB_COMPLETION_INDEX', base: 0 },
  { name: 'HyperQueue', task: 'HQ_TASK_ID', base: 0 },
  { name: 'AWS Batch', task: 'AWS_BATCH_JOB_ARRAY_INDEX', base: 0, count: 'AWS_BATCH_JOB_ARRAY_SIZE' },
  { name: 'PBS', task: 'PBS_ARRAY_INDEX', base: 0 },
  { name: 'Grid Engine', task: 'SGE_TASK_ID', first: 'SGE_TASK_FIRST', base: 1 },
  { name: 'LSF', task: 'LSB_JOBINDEX', base: 1 },
];

function fromEnvironment(environment: Readonly<Record<string, string | undefined>>, given?: number): Shard {
  const number = (name: string | undefined) => {
    const value = name === undefined ? undefined : environment[name];
    return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  const engine = engines.find(({ task }) => number(task) !== undefined);
  if (!engine)
    throw new SverkaError(
      'INVALID_OPTION',
      `--shard auto: none of ${engines.map(({ task }) => task).join(', ')} is set; say --shard i/n`,
    );
  const count = given ?? number(engine.count);
  if (count === undefined)
    throw new SverkaError(
      'INVALID_OPTION',
      `--shard auto: ${engine.name} does not say how many tasks there are; say --shards N`,
    );
  const index = number(engine.task)! - (number(engine.first) ?? engine.base);
  if (index < 0 || index >= count)
    throw new SverkaError(
      'INVALID_OPTION',
      `--shard auto: task ${index} of ${count} by the variables of ${engine.name}`,
    );
  return { index, count };
}

/** Whether a part is one of a shard's. */
export function isOfShard(part: number, { index, count }: Shard): boolean {
  return part % count === index;
}
