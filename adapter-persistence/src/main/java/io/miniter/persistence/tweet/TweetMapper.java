package io.miniter.persistence.tweet;

import io.miniter.persistence.event.OutboxRow;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TweetMapper {

    TweetViewRow add(@Param("tweet") TweetRow tweet, @Param("entries") List<OutboxRow> entries);

    Optional<TweetRow> find(@Param("id") long id);

    void remove(@Param("id") long id);
}
