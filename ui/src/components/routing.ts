/** What pages use of the router: they import it from here. */
export { useNavigate, useParams, useSearchParams, useLocation } from "react-router";
