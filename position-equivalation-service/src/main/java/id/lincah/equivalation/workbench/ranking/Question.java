package id.lincah.equivalation.workbench.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A former post with everything about it that is the same for every candidate. */
record Question(
        FormerPost post,
        Asked own,
        Asked above,
        Set<String> office,
        List<Asked> functions,
        Set<String> fieldsOfOffice,
        Map<String, Practice.Nearest> nearest,
        Practice practice,
        Openings openings) {
    static Question of(FormerPost post, Practice practice, Openings openings, Candidates candidates) {
        var title = Title.of(post.title(), post.unitName(), post.unitAbove());
        var office = Words.ofOffice(post.officeName());
        var functions = post.functions().stream()
                .map(Words::of)
                .filter(candidates::knows)
                .map(candidates::asked)
                .toList();
        return new Question(
                post,
                candidates.asked(title.own()),
                candidates.asked(title.above()),
                office,
                functions,
                OfficeFields.known(title, office),
                practice.nearest(title.own(), office),
                practice,
                openings);
    }

    List<Asked> everything() {
        var everything = new ArrayList<>(functions);
        everything.add(own);
        everything.add(above);
        return everything;
    }
}
