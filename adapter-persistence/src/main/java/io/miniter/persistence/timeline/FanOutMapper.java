package io.miniter.persistence.timeline;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FanOutMapper {

    List<Long> tooManyFollowers(@Param("authors") Long[] authors, @Param("followers") int followers);

    void addMergedAuthor(@Param("author") long author);

    void addMergedFollows(@Param("author") long author);

    int deliver(@Param("tweets") Long[] tweets, @Param("authors") Long[] authors, @Param("entries") int entries);
}
