//! The words of header cells, in the languages of vendors' pages. A word counts wherever a name has it, in upper or lower
//! case; `_` is a space.

/// Parts of names that hide a word: the `code` in `decoder` and the `exit` in `complexity` do not count.
pub(super) const WITHOUT_MEANING: &str = "prefix suffix encod decod codec complexit context";

/// Columns that hold codes.
pub(super) const CODE: &str = "code exit errno sqlstate hresult código codigo codice код kod コード 代码 代號 代号 码 碼 코드 nummer número 번호";

/// A header cell that consists of these words is a name, such as `error_code`, and no code itself.
pub(super) const OF_CODE_NAMES: &str = "code err errno exception fault id identifier key message msg name number reason response result ret return state status symbol type value";

/// Columns that may hold codes if they come first, or beside a column of symbolic names.
pub(super) const CODE_IF_FIRST_OR_NAMED: &str =
    "number constant symbol identifier value reason status state id 值 値";

/// Columns about errors.
pub(super) const ERROR: &str =
    "error errno exception fault fehler erro ошиб エラー 错误 錯誤 异常 오류";

/// Columns that hold no codes, whatever their cells look like.
pub(super) const NOT_CODE: &str = "parameter argument field header element property attribute option method path uri url date version format country language currency postal zip default example 参数 參數 字段";

/// Columns that hold statuses of HTTP.
pub(super) const STATUS: &str = "http status статус estado ステータス 状态 狀態 상태";

/// Columns that hold symbolic names.
pub(super) const NAME: &str =
    "name status symbol constant mnemonic identifier enum exception 名称 名稱 枚举 имя nombre";

/// Columns that hold reason phrases.
pub(super) const REASON: &str = "phrase reason status name message text meaning title error 短语 状态 狀態 名称 消息 訊息 含义 含義 类型";

pub(super) const MESSAGE: &str = "message msg text сообщени mensaje mensagem meldung 消息 訊息 信息 提示 メッセージ 错误内容 메시지";

/// Columns whose name says that they hold descriptions.
pub(super) const DESCRIPTION: &str = "descri beschreibung опис 描述 说明 說明 説明 설명";

/// Columns that may hold descriptions if no column has such a name.
pub(super) const DESCRIBES: &str = "explanation detail meaning cause reason bedeutung значени причин significado explicación motivo respuesta 含义 含義 原因 解释 详 内容 意味 意思 situation when condition summary comment note definition what";

pub(super) const SOLUTION: &str = "what_to how_to solution fix solve resolution measure handling suggest recommend recover remed mitigation action workaround troubleshoot processing solución solucion solução acción lösung behebung решени рекоменд действи 解决 解決 处理 處理 措施 建议 建議 方案 对策 対処 対応 해결";

/// Columns of links, which are not read.
pub(super) const REFERENCE: &str = "reference contact link rfc";

/// The types in a table of parameters.
pub(super) const DATA_TYPE: &str =
    "array bool boolean double enum float int integer list long map number object string";
