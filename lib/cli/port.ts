import { freePort } from "@/lib/server/port";
import { Refusal } from "./refusal";

/**
 * The port to serve on, known to be free before any work is done. Without a host all addresses are meant, and 127.0.0.1 is asked too:
 * some systems let two programs share a port that way, and readers would meet the other one.
 */
export async function claimPort(port: number, host?: string): Promise<number> {
  return orPortTaken(port, async () => {
    const found = await freePort(port, host ?? "");
    return host ? found : freePort(found);
  });
}

/** Turns EADDRINUSE and its like into one sentence. */
export async function orPortTaken<T>(port: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== "listen") throw error;
    if (code === "EADDRINUSE")
      throw new Refusal(
        `Port ${port} is taken, perhaps by another instance of this: stop that one, or choose another port, for example PORT=${port + 1} npm start.`,
      );
    if (code === "EACCES")
      throw new Refusal(`Port ${port} needs more rights than you have: choose one above 1023, for example PORT=3000 npm start.`);
    if (code === "EADDRNOTAVAIL")
      throw new Refusal("HOST is no address of this machine: correct it, or leave it out to listen on all of them.");
    throw error;
  }
}
