package io.miniter.persistence.article.revision;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RevisionMapper {

    List<RevisionViewRow> of(@Param("articleId") long articleId, @Param("below") long below, @Param("count") int count);

    Optional<RevisionViewRow> find(@Param("articleId") long articleId, @Param("number") int number);
}
