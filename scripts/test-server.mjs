// What the test server answers besides files. Koa middleware.

/**
 * GET /__fault/<name>: answers that are wrong in a chosen way, for the tests
 * of what an element does then.
 */
export function faultServer() {
  return (context, next) => {
    if (!context.path.startsWith("/__fault/")) return next();
    context.status = 404;
    context.body = "No such fault";
  };
}

/**
 * The demo's own answers (demo/server.mjs, a Vite plugin), so that its pages
 * can be tested: a stand-in for Vite's preview server takes the handlers in.
 */
export async function previewServer(plugin) {
  const handlers = [];
  const server = {
    middlewares: {
      use(path, handler) {
        handlers.push(
          handler ? { path, handler } : { path: "", handler: path },
        );
        return server.middlewares;
      },
    },
  };
  const hook = plugin.configurePreviewServer;
  const late = await (hook?.handler ?? hook)?.call({}, server);
  await late?.();

  return async (context, next) => {
    for (const { path, handler } of handlers) {
      if (await handles(context, path.replace(/\/$/, ""), handler)) return;
    }
    await next();
  };
}

/** Calls a handler as Connect does; true when it answered, false when it called next(). */
function handles(context, path, handler) {
  const { req, res } = context;
  const { url } = req;
  const rest = url.slice(path.length);
  if (!url.startsWith(path) || (path && !/^([/?]|$)/.test(rest))) return false;
  req.url = rest.startsWith("/") ? rest : `/${rest}`;
  return new Promise((resolve, reject) => {
    res.once("close", () => resolve(true));
    // The handler writes the answer, so Koa must not.
    context.respond = false;
    res.statusCode = 200;
    handler(req, res, (error) => {
      req.url = url;
      context.respond = true;
      res.statusCode = 404;
      if (error) reject(error);
      else resolve(false);
    });
  });
}
