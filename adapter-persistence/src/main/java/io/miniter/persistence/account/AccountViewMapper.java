package io.miniter.persistence.account;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountViewMapper {

    Optional<AccountViewRow> findById(@Param("id") long id, @Param("reader") @Nullable Long reader);

    List<AccountViewRow> findByIds(@Param("ids") Long[] ids, @Param("reader") @Nullable Long reader);

    Optional<AccountViewRow> findByHandle(@Param("handleKey") String handleKey, @Param("reader") @Nullable Long reader);
}
