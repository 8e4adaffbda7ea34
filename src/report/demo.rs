//! Where the example is, and that nothing of the leader's own is touched.

use crate::domain::Text;
use crate::report::paper::Paper;
use crate::words::Words;

/// A few lines.
pub fn text(words: &Words, home: &Text) -> String {
    let mut paper = Paper::default();
    paper.prose(0, &words.text("paper-demo"));
    paper.prose(0, &words.text("paper-demo-where"));
    paper.line(&format!("  {home}"));
    paper.prose(0, &words.text("paper-demo-how"));
    paper.finish()
}
