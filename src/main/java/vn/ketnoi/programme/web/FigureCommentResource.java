package vn.ketnoi.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.ketnoi.programme.FigureCommentView;
import vn.ketnoi.programme.FigureComments;
import vn.ketnoi.programme.NewFigureComment;
import vn.ketnoi.shared.Slice;

/** What is said about provinces' figures, for programs. */
@Path("/figure-comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FigureCommentResource {

    @Inject
    FigureComments comments;

    @GET
    public Slice<FigureCommentView> list(
            @QueryParam("programme") @DefaultValue("0") long programme,
            @QueryParam("indicator") @DefaultValue("") String indicator,
            @QueryParam("province") @DefaultValue("") String province,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return comments.list(programme, indicator, province, page, size);
    }

    @POST
    public Response comment(NewFigureComment said) {
        return Response.status(Response.Status.CREATED)
                .entity(comments.comment(said))
                .build();
    }
}
