// WordPress, PHP and a database, out of Debian's packages. With WORDPRESS=<folder> in the
// environment, another version of WordPress that is unpacked there.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
} from "node:fs";
import { join } from "node:path";

/** Programs; none of these packages starts a service. */
const PROGRAMS = ["php-cli", "php-mysql", "mariadb-server-core"];

/**
 * Only unpacked into the test's own folder: installed, WordPress would bring a
 * web server that starts, and its own configuration.
 */
const FILES = [
  "wordpress",
  "wordpress-theme-twentytwentythree",
  "php-getid3",
  "libjs-underscore",
];

/** Another apt may be at work. */
const WAIT = ["-o", "DPkg::Lock::Timeout=600"];

/** Why WordPress cannot be had on this machine; undefined when it can. */
export function obstacle() {
  if (!isThere("apt-get") || !isThere("dpkg-deb"))
    return "it takes WordPress from Debian's packages, and this is no Debian";
  if (!hasPrograms() && process.getuid?.() !== 0)
    return `it may not install ${PROGRAMS.join(", ")}: run it as root, or install them`;
  return undefined;
}

/**
 * Installs the programs that are missing, and puts WordPress into `folder`. Returns where its
 * index.php is, and its version. Throws when a package cannot be had.
 */
export function getWordPress(folder) {
  const own = process.env.WORDPRESS;
  installPrograms(!own);
  const root = join(folder, "root");
  const path = own ? root : join(root, "usr/share/wordpress");
  if (own) cpSync(own, root, { recursive: true });
  else unpack(folder, root);
  const about = readFileSync(join(path, "wp-includes/version.php"), "utf8");
  return { path, version: /\$wp_version = '(.+?)'/.exec(about)[1] };
}

/** Installs the programs that are missing, and looks for what is new where files are to be downloaded. */
function installPrograms(downloads) {
  // Old lists ask for files that are gone. Without root they have to do.
  if (process.getuid() === 0 && (downloads || !hasPrograms()))
    run("apt-get", ["update", "-qq", ...WAIT]);
  if (hasPrograms()) return;
  const quietly = ["-y", "-qq", "--no-install-recommends"];
  run("apt-get", ["install", ...quietly, ...WAIT, ...PROGRAMS]);
}

function unpack(folder, root) {
  const debs = join(folder, "debs");
  mkdirSync(debs);
  const asRoot = ["-o", "APT::Sandbox::User=root"];
  run("apt-get", ["download", "-qq", ...asRoot, ...FILES], { cwd: debs });
  for (const deb of readdirSync(debs))
    run("dpkg-deb", ["-x", join(debs, deb), root]);
}

function hasPrograms() {
  const php = spawnSync("php", ["-m"], { encoding: "utf8" });
  return /^mysqli$/m.test(php.stdout ?? "") && !!mariadbd();
}

/** The database's program, which is not on everybody's PATH. */
export function mariadbd() {
  return ["/usr/sbin/mariadbd", "/usr/local/sbin/mariadbd"].find(existsSync);
}

const isThere = (program) =>
  !spawnSync(program, ["--version"], { stdio: "ignore" }).error;

function run(command, args, options) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const stdio = ["ignore", "ignore", "inherit"];
  const { status } = spawnSync(command, args, { env, stdio, ...options });
  if (status !== 0) throw new Error(`failed: ${command} ${args.join(" ")}`);
}

// The programs alone, ahead of the test.
if (import.meta.filename === process.argv[1] && !obstacle())
  installPrograms(false);
