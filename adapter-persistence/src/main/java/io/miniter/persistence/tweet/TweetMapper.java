package io.miniter.persistence.tweet;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TweetMapper {

    TweetViewRow add(TweetRow row);

    Optional<TweetRow> find(@Param("id") long id);

    void remove(@Param("id") long id);
}
