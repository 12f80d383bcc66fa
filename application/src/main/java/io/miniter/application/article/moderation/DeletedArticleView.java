package io.miniter.application.article.moderation;

import io.miniter.application.account.AuthorView;
import java.time.Instant;

/**
 * A deleted article as moderators see it.
 *
 * @param id the article's id
 * @param author who wrote it
 * @param title its title
 * @param summary what it is about; may be empty
 * @param createdAt when it was written
 * @param deletedAt when it was deleted. It can be restored for
 *     {@link io.miniter.domain.article.DeletedArticle#RESTORABLE_FOR} from then on
 */
public record DeletedArticleView(
        long id, AuthorView author, String title, String summary, Instant createdAt, Instant deletedAt) {}
