// A WordPress site of its own in a temporary folder: database, PHP, users.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mariadbd } from "./packages.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Starts the WordPress at `path` with its data in `folder` and, with ?theme in a page's address,
 * `functions` (PHP) as its theme has it. Returns its origin, the
 * password for the REST API by user (admin, editor, author), and stop(), which ends every
 * process. Throws when something does not start.
 */
export async function startSite(path, folder, functions) {
  const running = [];
  const stop = () => Promise.all(running.map(end));
  try {
    const socket = join(folder, "db.sock");
    running.push(await startDatabase(join(folder, "db"), socket));
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(
      join(path, "wp-config.php"),
      `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
// Passwords for the REST API over plain HTTP, and nobody else to talk to.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('CONCATENATE_SCRIPTS', false);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
    );
    // Asked for by browsers; PHP's own server does not hand it to WordPress.
    writeFileSync(join(path, "favicon.ico"), "");
    const plugins = join(path, "wp-content/mu-plugins");
    mkdirSync(plugins, { recursive: true });
    copyFileSync(here("theme.php"), join(plugins, "theme.php"));
    writeFileSync(
      join(plugins, "functions.php"),
      `<?php if (isset($_GET['theme'])) { ${functions} }`,
    );

    const setUp = spawnSync("php", [here("install.php"), path], {
      encoding: "utf8",
    });
    if (setUp.status !== 0) throw new Error(setUp.stdout + setUp.stderr);
    const passwords = JSON.parse(setUp.stdout);

    const php = start(
      "php",
      ["-d", "opcache.enable_cli=1", "-S", `127.0.0.1:${port}`, "-t", path],
      {
        PHP_CLI_SERVER_WORKERS: "4",
      },
    );
    running.push(php);
    await until(php, async () => (await fetch(`${origin}/?rest_route=/`)).ok);
    return { origin, passwords, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Without system tables: it asks nobody who they are, and listens in `folder` alone. */
async function startDatabase(data, socket) {
  mkdirSync(data);
  const database = start(mariadbd(), [
    "--no-defaults",
    `--datadir=${data}`,
    `--socket=${socket}`,
    "--skip-networking",
    "--skip-grant-tables",
    "--innodb-flush-log-at-trx-commit=0",
    ...(process.getuid() === 0 ? ["--user=root"] : []),
  ]);
  const create = `try {
    (new mysqli('localhost', 'root', '', '', 0, '${socket}'))->query('CREATE DATABASE wordpress');
  } catch (Throwable) { exit(1); }`;
  await until(database, () => spawnSync("php", ["-r", create]).status === 0);
  return database;
}

/** In a group of its own, so that its children end with it; at the latest when this process does. */
function start(command, args, env) {
  const child = spawn(command, args, {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
  });
  child.said = "";
  child.stderr.on("data", (data) => {
    child.said = (child.said + data).slice(-4000);
  });
  child.on("error", (error) => (child.said += error.message));
  const kill = () => child.pid && process.kill(-child.pid, "SIGKILL");
  // Before its files are removed.
  process.prependOnceListener("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  return child;
}

function end(child) {
  if (!child.pid || child.exitCode !== null || child.signalCode)
    return undefined;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-child.pid);
  return gone;
}

/** Waits until a program answers; throws with what it said when it ends or takes longer than 30 s. */
async function until(child, isReady) {
  const limit = Date.now() + 30_000;
  for (;;) {
    try {
      if (await isReady()) return;
    } catch {
      // not yet
    }
    if (child.exitCode !== null || Date.now() > limit) {
      await end(child);
      throw new Error(`${child.spawnfile} does not start: ${child.said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
