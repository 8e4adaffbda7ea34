//! The screens, seen and used: keys go in, a frame comes out, and what is written is written by a
//! store that never fails unless it is told to.

mod screens {
    mod checklist;
    mod deeds;
    mod desk;
    mod fields;
    mod keys;
    mod leaders;
    mod leaving;
    mod looks;
    mod now;
    mod theme;
    mod unsaved;
    mod walk;
}
