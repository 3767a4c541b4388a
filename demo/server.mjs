/** A stand-in for the demo's own answers: POST /demo/subscribe thanks and keeps nothing. */
export function demoServer() {
  return {
    name: "demo-server",
    configurePreviewServer(server) {
      server.middlewares.use("/demo/subscribe", subscribe);
    },
  };
}

const LIMIT = 10_000;

function subscribe(request, response, next) {
  if (request.method !== "POST") return next();
  let size = 0;
  request.on("data", (data) => {
    size += data.length;
    if (size > LIMIT && !response.headersSent) {
      response.writeHead(413).end();
      request.destroy();
    }
  });
  request.on("end", () => {
    setTimeout(() => {
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ message: "Thank you, you are in." }));
    }, 600);
  });
}
