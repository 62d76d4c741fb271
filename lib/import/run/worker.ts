import { parentPort, workerData } from "node:worker_threads";
import { Engine, type Task } from "./engine";

/** One engine in a thread: a task comes in, its answer or its error goes out. */
const { databaseUrl } = workerData as { databaseUrl: string };
const engine = new Engine(databaseUrl);

parentPort?.on("message", (task: Task | "close") => {
  if (task === "close") return void engine.close().then(() => parentPort?.close());
  engine.run(task).then(
    (answer) => parentPort?.postMessage({ answer }),
    (error: Error) => parentPort?.postMessage({ error: { message: error.message, stack: error.stack } }),
  );
});
