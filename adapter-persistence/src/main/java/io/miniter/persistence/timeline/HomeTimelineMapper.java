package io.miniter.persistence.timeline;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HomeTimelineMapper {

    List<HomeTimelineRow> page(@Param("reader") long reader, @Param("below") long below, @Param("count") int count);

    List<GlimpsedTweetRow> glimpse(
            @Param("owner") long owner,
            @Param("below") long below,
            @Param("count") int count,
            @Param("ofEach") int ofEach);

    void touch(@Param("reader") long reader, @Param("now") Instant now);

    void open(@Param("reader") long reader, @Param("completeAbove") long completeAbove, @Param("now") Instant now);

    void holdMergedAuthors();

    void addMergedFollows(@Param("reader") long reader);

    void lengthen(
            @Param("reader") long reader,
            @Param("completeAbove") long completeAbove,
            @Param("ofEach") int ofEach,
            @Param("least") int least,
            @Param("most") int most);

    void followed(@Param("reader") long reader, @Param("author") long author, @Param("most") int most);

    void unfollowed(@Param("reader") long reader, @Param("author") long author);

    void close(@Param("reader") long reader, @Param("now") Instant now);
}
