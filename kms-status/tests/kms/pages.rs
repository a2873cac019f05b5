//! Properties of all codes of both enums.

use std::{collections::HashSet, fmt::Debug, hash::Hash};

use kms_status::{KmsErrorCode, KmsStatus};

#[test]
fn codes_are_found_by_their_text_and_no_other() {
    for code in KmsErrorCode::ALL {
        let text = code.as_str();
        assert_eq!(KmsErrorCode::from_code(text), Some(*code));
        assert_eq!(text.parse(), Ok(*code));
        assert_eq!(code.to_string(), text);
        assert_eq!(AsRef::<str>::as_ref(code), text);
        for other in KmsErrorCode::ALL {
            assert_eq!(*code == other.as_str(), code == other);
        }
        for wrong in [
            text.to_lowercase(),
            format!(" {text}"),
            format!("{text} "),
            format!("{text}0"),
            text[..text.len() - 1].to_owned(),
            text.replace('.', ""),
            format!("{code:#}"),
            format!("{code:?}"),
        ] {
            // The page may list one of these texts as another code.
            if KmsErrorCode::ALL.iter().any(|code| code.as_str() == wrong) {
                continue;
            }
            assert_eq!(KmsErrorCode::from_code(&wrong), None, "{wrong:?}");
            assert_eq!(wrong.parse::<KmsErrorCode>().ok(), None, "{wrong:?}");
            assert_ne!(*code, *wrong);
        }
    }
}

#[test]
fn methods_are_const() {
    const STATUS: KmsStatus = match KmsStatus::ALL {
        [status, ..] => *status,
        [] => panic!("the page lists no statuses"),
    };
    const CODE: KmsErrorCode = match KmsErrorCode::ALL {
        [code, ..] => *code,
        [] => panic!("the page lists no error codes"),
    };
    const _: (u16, bool) = (STATUS.as_u16(), STATUS.is_client_error());
    const _: [&str; 4] = [
        STATUS.reason_phrase(),
        STATUS.description(),
        CODE.as_str(),
        CODE.message(),
    ];
    const _: &[u16] = CODE.statuses();
}

#[test]
fn values_are_ordered_hashed_small_and_shared() {
    fn assert_plain<T: Copy + Debug + Hash + Ord + Send + Sync + Unpin + 'static>(all: &[T]) {
        assert!(size_of::<Option<T>>() <= 2);
        assert!(all.is_sorted());
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
    }
    assert_plain(KmsStatus::ALL);
    assert_plain(KmsErrorCode::ALL);
    assert!(KmsStatus::ALL.is_sorted_by_key(|status| status.as_u16()));
    assert!(KmsErrorCode::ALL.is_sorted_by_key(|code| code.as_str().as_bytes()));
}

#[test]
fn width_fill_alignment_and_precision_are_those_of_a_text() {
    for status in KmsStatus::ALL {
        let [short, long] = [status.to_string(), format!("{status:#}")];
        assert_eq!(format!("{status:*^60.6}|"), format!("{short:*^60.6}|"));
        assert_eq!(format!("{status:>#99}|"), format!("{long:>99}|"));
    }
    for code in KmsErrorCode::ALL {
        let [short, long] = [code.to_string(), format!("{code:#}")];
        assert_eq!(format!("{code:*^60.6}|"), format!("{short:*^60.6}|"));
        assert_eq!(format!("{code:<#999}|"), format!("{long:<999}|"));
    }
}
