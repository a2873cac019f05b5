//! Crates in temporary folders, for facts that only Cargo and rustc can show. A test that does not need Cargo runs rustc directly, with `compiler`.

use std::{
    env,
    env::consts::{DLL_PREFIX, DLL_SUFFIX},
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

/// A crate in a temporary folder. Dropping this value removes the folder.
///
/// All scratch crates are built offline into one target folder, so that their dependencies are compiled once.
#[derive(Debug)]
pub struct ScratchCrate {
    folder: TempDir,
    name: String,
}

/// The exit status and the output of a command.
#[derive(Debug)]
pub struct Output {
    /// The exit status; `None` if a signal ended the command.
    pub status: Option<i32>,
    /// The standard output.
    pub stdout: String,
    /// The standard error.
    pub stderr: String,
}

impl ScratchCrate {
    /// Makes a crate of the 2024 edition. `dependencies` are the lines of its `[dependencies]` section, and maybe further
    /// sections. In them, `$WORKSPACE` means the folder of the workspace.
    ///
    /// # Panics
    ///
    /// If the folder cannot be written.
    #[must_use]
    pub fn new(dependencies: &str) -> Self {
        let folder = TempDir::with_prefix("scratch_").expect("a temporary folder");
        let name = folder.path().file_name().expect("a name").to_string_lossy();
        // Each crate has its own name, since two crates of one name would write the same program in the shared target folder.
        let scratch = Self {
            name: name.to_lowercase(),
            folder,
        };
        let workspace = workspace().display().to_string().replace('\\', "/");
        let manifest = format!(
            "[package]\nname = \"{}\"\nedition = \"2024\"\n\n[dependencies]\n{}\n\n[workspace]\n",
            scratch.name,
            dependencies.replace("$WORKSPACE", &workspace)
        );
        scratch.write("Cargo.toml", manifest);
        // The workspace's versions of the dependencies are available without the network.
        let lock = fs::read(self::workspace().join("Cargo.lock")).expect("Cargo.lock");
        scratch.write("Cargo.lock", lock);
        scratch
    }

    /// Adds a file, as [`write`](Self::write) does.
    #[must_use]
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Self {
        self.write(path, content);
        self
    }

    /// Writes a file, and makes the folders above it.
    ///
    /// # Panics
    ///
    /// If it cannot be written.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        let folder = path.parent().expect("a folder");
        fs::create_dir_all(folder).expect("a folder that can be made");
        fs::write(path, content).expect("a file that can be written");
    }

    /// The folder of the crate.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The name of the crate.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Runs `cargo subcommand --offline`, with more arguments, in the crate.
    ///
    /// # Panics
    ///
    /// If Cargo cannot be run.
    #[must_use]
    pub fn cargo(&self, subcommand: &str, arguments: &[&str]) -> Output {
        let mut command = cargo(self.path());
        Output::of(command.args([subcommand, "--offline"]).args(arguments))
    }
}

impl Drop for ScratchCrate {
    /// Removes the crate from the shared target folder, which would otherwise grow with every test run.
    fn drop(&mut self) {
        let _ = self.cargo("clean", &["--package", &self.name]);
    }
}

impl Output {
    /// Runs a command to its end.
    ///
    /// # Panics
    ///
    /// If it cannot be run, or writes other than UTF-8.
    #[must_use]
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().expect("a command that can be run");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self {
            status: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// The standard output of a command that must succeed.
    ///
    /// # Panics
    ///
    /// If it fails. The message contains all output.
    #[must_use]
    pub fn success(self) -> String {
        assert_eq!(self.status, Some(0), "{}\n{}", self.stdout, self.stderr);
        self.stdout
    }
}

/// Cargo in a folder, with the target folder that all scratch crates share.
#[must_use]
pub fn cargo(folder: &Path) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target_folder())
        .env("CARGO_TERM_COLOR", "never");
    command
}

/// Cargo in the folder of the workspace, or of a copy, with the target folder of the program that runs the tests, where the
/// dependencies are compiled already.
///
/// # Panics
///
/// If the program does not lie in a target folder.
#[must_use]
pub fn cargo_in_workspace(folder: &Path) -> Command {
    let scratch = target_folder();
    let target = scratch.ancestors().nth(2).expect("a target folder");
    let mut command = cargo(folder);
    command.env("CARGO_TARGET_DIR", target);
    command
}

/// A compiler such as `rustc`, for a crate whose Cargo.toml is in `manifest_dir`, with the macro crate as a dependency.
///
/// # Panics
///
/// If the macro crate is not beside the program that runs the tests.
#[must_use]
pub fn compiler(program: &str, manifest_dir: &Path) -> Command {
    let macros = macros();
    let folder = macros.parent().expect("a folder");
    let mut command = Command::new(program);
    command
        .current_dir(manifest_dir)
        .env("CARGO_MANIFEST_DIR", manifest_dir)
        .arg(format!("--extern=kms_status_macros={}", macros.display()))
        // A crate finds the macro crate here if another of its dependencies was compiled with it.
        .arg(format!("-Ldependency={}", folder.display()));
    command
}

/// Compiles the library in a folder such as `kms-status`, with or without the feature `spec`, and writes it to `output`.
///
/// # Panics
///
/// If it cannot be compiled.
pub fn compile_kms_status(
    manifest_dir: &Path,
    with_spec: bool,
    arguments: impl IntoIterator<Item = impl AsRef<OsStr>>,
    output: &Path,
) {
    let mut rustc = compiler("rustc", manifest_dir);
    rustc
        .args(["src/lib.rs", "--edition=2024", "--crate-type=lib"])
        .args(["--crate-name=kms_status", "--cap-lints=allow"])
        .args(with_spec.then_some("--cfg=feature=\"spec\""))
        .args(arguments);
    let _ = Output::of(rustc.arg("-o").arg(output)).success();
}

/// The macro crate, compiled from the current source.
fn macros() -> PathBuf {
    newest(&format!("{DLL_PREFIX}kms_status_macros-"), DLL_SUFFIX)
}

/// The compiled library of a dependency.
///
/// # Panics
///
/// If it is not beside the program that runs the tests.
#[must_use]
pub fn library(name: &str) -> PathBuf {
    newest(&format!("lib{name}-"), ".rlib")
}

/// The newest file that Cargo built beside the program that runs the tests, with this prefix and suffix in its name.
fn newest(prefix: &str, suffix: &str) -> PathBuf {
    let program = env::current_exe().expect("the path of the program");
    let folder = program.parent().expect("a folder");
    let files = fs::read_dir(folder).expect("a folder").flatten();
    let is_wanted = |file: &fs::DirEntry| {
        let name = file.file_name().to_string_lossy().into_owned();
        name.starts_with(prefix) && name.ends_with(suffix)
    };
    let built = |file: &fs::DirEntry| file.metadata().and_then(|file| file.modified()).ok();
    let newest = files.filter(is_wanted).max_by_key(built);
    newest
        .unwrap_or_else(|| panic!("no {prefix}…{suffix} beside the tests"))
        .path()
}

/// The folder of the workspace.
///
/// # Panics
///
/// If there is none above the folder of this crate.
#[must_use]
pub fn workspace() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    folder.expect("a workspace").to_owned()
}

/// The target folder that all scratch crates share, beside the program that runs the tests.
///
/// # Panics
///
/// If the program is not in a target folder.
#[must_use]
pub fn target_folder() -> PathBuf {
    let program = env::current_exe().expect("the path of the program");
    // The program is `target/debug/deps/name`.
    let profile = program.ancestors().nth(2).expect("a target folder");
    profile.join("scratch")
}
