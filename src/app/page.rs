//! The pages behind the tabs, in the order of their numbers.

/// A page behind a tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// What to do now.
    Now,
    /// Everything, as a tree.
    Checklist,
}

impl Page {
    /// Every page there is, in the order of the tabs; the first has number 1.
    pub const ALL: [Page; 2] = [Page::Now, Page::Checklist];

    /// The English name phrases are looked up by: `page-` and this.
    pub const fn name(self) -> &'static str {
        match self {
            Page::Now => "now",
            Page::Checklist => "checklist",
        }
    }
}
