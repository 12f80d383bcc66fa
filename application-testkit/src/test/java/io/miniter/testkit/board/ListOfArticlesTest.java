package io.miniter.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.article.ArticleSort;
import io.miniter.testkit.board.ListOfArticles.Selected;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ListOfArticlesTest {

    private static final List<Function<Selected, Object>> CHOICES =
            List.of(Selected::sort, Selected::board, Selected::tag, Selected::author);

    @Test
    void every_two_choices_come_together() {
        for (Function<Selected, Object> one : CHOICES) {
            for (Function<Selected, Object> other : CHOICES) {
                assertThat(Selected.pairwise().map(selected -> List.of(one.apply(selected), other.apply(selected))))
                        .containsAll(one == other ? List.of() : pairs(values(one), values(other)));
            }
        }
    }

    private static List<Object> values(Function<Selected, Object> choice) {
        return choice == CHOICES.getFirst() ? List.of((Object[]) ArticleSort.values()) : List.of(false, true);
    }

    private static List<List<Object>> pairs(List<Object> ones, List<Object> others) {
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> List.of(one, other)))
                .toList();
    }
}
