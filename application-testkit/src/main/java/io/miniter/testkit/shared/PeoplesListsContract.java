package io.miniter.testkit.shared;

import io.miniter.testkit.shared.PagedList.Kind;
import java.util.stream.Stream;

/** The lists of people, their tweets and their sessions, in pages. */
public abstract class PeoplesListsContract extends PagedListsContract<Scene> {

    protected PeoplesListsContract() {
        super(Scene::new);
    }

    static Stream<Kind<Scene>> everyKind() {
        return PagedList.all();
    }

    static Stream<Kind<Scene>> everyKindThatLosesEntries() {
        return everyKind().filter(Kind::losesEntries);
    }
}
