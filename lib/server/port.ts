import net from "node:net";

/** The port itself when it is free on this address, or any free one for 0. @throws the error of listen(), above all EADDRINUSE */
export function freePort(port: number, host = "127.0.0.1"): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port, host: host || undefined, exclusive: true }, () => {
      const { port: found } = server.address() as net.AddressInfo;
      server.close(() => resolve(found));
    });
  });
}
