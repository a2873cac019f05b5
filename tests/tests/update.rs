//! A walk through an update of the page, in a copy of the repository: the vendor adds 429 and rewords 404.
#![cfg(unix)] // The copy has symbolic links, as the repository has.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Command,
};

use kms_status_tests::scratch::{Output, cargo, workspace};

const PAGE: &str = "spec/status-codes.md";
const GENERATED: &str = "kms-status/src/generated.rs";
const README: &str = "README.md";

const BEFORE: &str = "\
<table>
<tr><th>Status Code</th><th>Status</th><th>Description</th></tr>
<tr><td>200</td><td>OK</td><td>The request was fulfilled.</td></tr>
<tr><td>404</td><td>Not Found</td><td>Nothing is there.</td></tr>
<tr><td>500</td><td>Internal Server Error</td><td>We are sorry.</td></tr>
</table>
";

const AFTER: &str = "\
<table>
<tr><th>Status Code</th><th>Status</th><th>Description</th></tr>
<tr><td>200</td><td>OK</td><td>The request was fulfilled.</td></tr>
<tr><td>404</td><td>Not Found</td><td>There is no such key.</td></tr>
<tr><td>429</td><td>Too Many Requests</td><td>Slow down.</td></tr>
<tr><td>500</td><td>Internal Server Error</td><td>We are sorry.</td></tr>
</table>
";

// Not `expect!`: whoever takes over a new page must not take over what else changed.
const README_DIFF: &str = "\
-| 404 | Not Found | Nothing is there. |
+| 404 | Not Found | There is no such key. |
+| 429 | Too Many Requests | Slow down. |
";

const GENERATED_DIFF: &str = r#"-/// | 404 | Not Found | Nothing is there. |
+/// | 404 | Not Found | There is no such key. |
+/// | 429 | Too Many Requests | Slow down. |
-    /// Nothing is there.
+    /// There is no such key.
+    /// 429 Too Many Requests
+    ///
+    /// Slow down.
+    TooManyRequests = 429,
+        KmsStatus::TooManyRequests,
+            KmsStatus::TooManyRequests => "Too Many Requests",
-            KmsStatus::NotFound => "Nothing is there.",
+            KmsStatus::NotFound => "There is no such key.",
+            KmsStatus::TooManyRequests => "Slow down.",
-            KmsStatus::NotFound => ("404 Not Found", "404 Not Found: Nothing is there."),
+            KmsStatus::NotFound => ("404 Not Found", "404 Not Found: There is no such key."),
+            KmsStatus::TooManyRequests => {
+                ("429 Too Many Requests", "429 Too Many Requests: Slow down.")
+            }
"#;

#[test]
fn the_vendor_adds_429_and_rewords_404() {
    let repository = Repository::copy();
    // A page of this test's own: the vendor's may list 429 one day.
    repository.write(PAGE, BEFORE);
    repository.update();
    repository.commit();

    repository.write(PAGE, AFTER);
    let message = repository.failure();
    for part in [
        "reworded (patch): 404 Not Found, \"Nothing is there.\" is \"There is no such key.\" now\n\
         added (minor): 429 Too Many Requests\n\
         together: a minor release\n",
        "`UPDATE_EXPECT=1 cargo test` rewrites the file",
    ] {
        assert!(message.contains(part), "{part}\nis not in\n{message}");
    }
    assert_eq!(repository.changed(), [PAGE]);

    repository.update();
    assert_eq!(repository.changed(), [README, GENERATED, PAGE]);
    assert_eq!(repository.diff(README), README_DIFF);
    assert_eq!(repository.diff(GENERATED), GENERATED_DIFF);

    repository.commit();
    what_is_up_to_date_is_not_written(&repository);
}

/// Not even with other ends of lines.
fn what_is_up_to_date_is_not_written(repository: &Repository) {
    let files = [README, GENERATED].map(|file| repository.folder.join(file));
    for file in &files {
        let text = fs::read_to_string(file).expect("a text");
        fs::write(file, text.replace("\r\n", "\n").replace('\n', "\r\n")).expect("a text");
    }
    let state = || {
        files.each_ref().map(|file| {
            let modified = fs::metadata(file).and_then(|metadata| metadata.modified());
            (fs::read(file).expect("a text"), modified.expect("a time"))
        })
    };
    let before = state();
    let _ = repository.test(&[]).success();
    repository.update();
    assert!(state() == before, "a file was written");
}

/// A copy of the repository, with a Git repository of its own.
struct Repository {
    folder: PathBuf,
}

impl Repository {
    /// Copies the files as they are now, committed or not. They keep their times and lie where they lay the last time,
    /// so that Cargo compiles only what changed.
    fn copy() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("update/repository");
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("a folder that can be removed");
        }
        let files = git(
            &workspace(),
            &[
                "ls-files",
                "-z",
                "--cached",
                "--others",
                "--exclude-standard",
            ],
        );
        for file in files.split_terminator('\0') {
            copy_file(&workspace().join(file), &folder.join(file));
        }
        let repository = Self { folder };
        git(&repository.folder, &["init", "--quiet"]);
        repository.commit();
        repository
    }

    fn write(&self, file: &str, content: &str) {
        fs::write(self.folder.join(file), content).expect("a file that can be written");
    }

    fn commit(&self) {
        git(&self.folder, &["add", "--all"]);
        git(&self.folder, &["commit", "--quiet", "--message", "A state"]);
    }

    /// The files that are not as committed.
    fn changed(&self) -> Vec<String> {
        let status = git(
            &self.folder,
            &["status", "--porcelain", "--untracked-files=all"],
        );
        let files = status.lines().map(|line| line[3..].to_owned());
        files.collect()
    }

    /// The lines that changed in a file, without those around them.
    fn diff(&self, file: &str) -> String {
        let diff = git(&self.folder, &["diff", "--unified=0", "--", file]);
        let is_changed = |line: &&str| {
            line.starts_with(['+', '-']) && !line.starts_with("+++") && !line.starts_with("---")
        };
        diff.split_inclusive('\n').filter(is_changed).collect()
    }

    fn update(&self) {
        let _ = self.test(&[("UPDATE_EXPECT", "1")]).success();
    }

    fn failure(&self) -> String {
        let output = self.test(&[]);
        assert_ne!(output.status, Some(0), "{}", output.stdout);
        output.stdout
    }

    /// Runs `cargo test` in the copy; of its test files only the first, which is the one that writes: this one is
    /// among the others.
    ///
    /// It has a target folder of its own: in any other, Cargo would take the packages of the copy for those of the
    /// repository, as both lie at the same place of their workspace.
    fn test(&self, variables: &[(&str, &str)]) -> Output {
        let target_folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("update/target");
        let mut command = cargo(&self.folder);
        command
            .args([
                "test",
                "--offline",
                "--package",
                "kms-status-tests",
                "--test",
                "all_checked_in",
            ])
            .env("CARGO_TARGET_DIR", target_folder)
            // Nobody debugs these programs, and they are compiled sooner.
            .env("CARGO_PROFILE_DEV_DEBUG", "none")
            .env_remove("UPDATE_EXPECT")
            .envs(variables.iter().copied());
        Output::of(&mut command)
    }
}

fn copy_file(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().expect("a folder")).expect("a folder that can be made");
    let Ok(metadata) = fs::symlink_metadata(from) else {
        // Removed, and not committed yet.
        return;
    };
    if metadata.is_symlink() {
        let target = fs::read_link(from).expect("a link");
        symlink(target, to).expect("a link that can be made");
        return;
    }
    fs::copy(from, to).expect("a file that can be copied");
    let copy = fs::File::options().write(true).open(to).expect("the copy");
    copy.set_modified(metadata.modified().expect("a time"))
        .expect("a time that can be set");
}

/// Runs Git in a folder, with no settings but these, and outside of any hook that runs the tests.
fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command
        .current_dir(folder)
        .args(["-c", "user.name=Test", "-c", "user.email=test@localhost"])
        .args(["-c", "core.autocrlf=false"])
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1");
    for variable in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE", "GIT_PREFIX"] {
        command.env_remove(variable);
    }
    Output::of(&mut command).success()
}
