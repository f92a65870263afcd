package id.lincah.story;

/** One chapter of the story: does its commands as the roles that would do them, checks, and adds its figures. */
interface Step {

    String title();

    /** Plays what is still missing; a second run finds everything done. Returns one line on what was done. */
    String play();
}
