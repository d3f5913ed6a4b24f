import { serve } from './serve';
import type { WebWorkerScope } from './web-worker';

const scope = globalThis as unknown as WebWorkerScope;
serve({
  post: (message) => scope.postMessage(message),
  listen: (take) => scope.addEventListener('message', ({ data }) => take(data)),
});
