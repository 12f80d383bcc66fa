package io.miniter.persistence.tweet;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TweetViewMapper {

    Optional<TweetViewRow> findById(@Param("id") long id);

    List<TweetViewRow> byAuthor(
            @Param("authorId") long authorId, @Param("below") long below, @Param("count") int count);

    List<TweetViewRow> byEverybody(@Param("below") long below, @Param("count") int count);
}
