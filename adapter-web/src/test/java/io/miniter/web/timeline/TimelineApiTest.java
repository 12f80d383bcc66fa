package io.miniter.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import io.miniter.application.session.Authenticate;
import io.miniter.application.shared.Cursor;
import io.miniter.application.shared.Page;
import io.miniter.application.shared.PageRequest;
import io.miniter.application.timeline.TimelineEntryView;
import io.miniter.application.timeline.TimelineQueries;
import io.miniter.application.tweet.TweetView;
import io.miniter.http.Ada;
import io.miniter.http.Charles;
import io.miniter.web.Examples;
import io.miniter.web.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class TimelineApiTest {

    private static final Page<TweetView> PAGE =
            new Page<>(List.of(Charles.tweet(), Ada.tweet()), new Cursor(1748210430042113L));

    @Autowired
    MockMvcTester http;

    @Autowired
    Authenticate authenticate;

    @Autowired
    TimelineQueries timelines;

    @Test
    void the_home_timeline_is_a_list() {
        Ada.isLoggedIn(authenticate);
        when(timelines.home(Ada.ACTOR.accountId(), PageRequest.first(2)))
                .thenReturn(PAGE.map(TimelineEntryView::posted));

        assertThat(http.get().uri("/v1/timeline?limit=2").header("Authorization", Ada.BEARER))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/timeline?limit=2&cursor=aG9tZToxNzQ4MjEwNDMwMDQyMTEz>; rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readHomeTimeline"));
    }

    @Test
    void the_public_timeline_is_a_list_for_anybody() {
        when(timelines.everybody(PageRequest.first(20))).thenReturn(PAGE);

        assertThat(http.get().uri("/v1/timeline/public"))
                .hasStatusOk()
                .hasHeader(
                        "Link",
                        "<http://localhost/v1/timeline/public?cursor=cHVibGljOjE3NDgyMTA0MzAwNDIxMTM>; rel=\"next\"")
                .bodyJson()
                .isStrictlyEqualTo(Examples.response("readPublicTimeline"));
    }
}
