import { parentPort } from 'node:worker_threads';
import { serve } from './serve';

const port = parentPort!;
serve({
  post: (message) => port.postMessage(message),
  listen: (take) => void port.on('message', take),
});
